# promise: short forms are compared in figures, as every form is
$ cat >old.yaml <<'END'
> schema: readiness/answers@1
> questionnaire: ai-adoption
> respondent: {ref: L1, role: leader, form: quick}
> defaults: {date: 2026-03-31}
> context: {ctx.ai_state: pilot}
> answers:
>   tool_first.first_workflow: 2
>   governance.traffic_light: 1
>   mindset.role_training: 1
> END
> sed 's/light: 1/light: 3/; s/03-31/09-30/; s/training: 1/training: {declined: true}/' old.yaml >new.yaml
$ readiness compare old.yaml new.yaml
AI adoption readiness                                   2026-03-31 to 2026-09-30
Comparable: same questionnaire, same scoring (ai-adoption 1.1.0).
Still level 1 to 2; the low end stays at 4: 1 answer improved; 1 no longer
known.

Leader L1                                                       1 up, 1 open now
Real progress: +0.3 on the low end, from answers that were known before; 0.0
from newly known or other questions.
A low answer is open now: Training for the role. That lifts the score on the
answers given, but nothing improved; the low end shows what it costs.
  Low end               before  after  change  levels  open now
  Overall                  3.8    4.1    +0.3    +1.5      -1.2
  Mindset and skill       10.0    0.0   -10.0     0.0     -10.0
  Governance and trust     6.3   18.8   +12.5   +12.5       0.0

What moved this person's overall
  low end  question                change
     +1.5  Green, amber, red list  1: They ask someone each time -> 3: From a
                                   green / amber / red list with named examples
     -1.2  Training for the role   1: Links or a general webinar -> declined
     +0.3  Total

Conditions of levels that changed
  condition                         now
  Green, amber, red list (level 3)  opened
  Green, amber, red list (level 4)  opened

What became of the recommendations
  recommended before                             when  now
  Pick one workflow                              now   open
  Sort real documents into green, amber and red  now   claimed, without evidence
  Make one kit per role                          now   open
$ readiness compare old.yaml new.yaml old.yaml | grep -E '^  - '
  - 2026-09-30: +0.3 = +1.5 (1 up) -1.2 (1 open now)
  - old.yaml: -0.3 = -1.5 (1 down) +1.2 (1 answered)
