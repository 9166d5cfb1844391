# promise: a form that shows words shows no figures when it is compared
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
Comparable: same questionnaire, same scoring (ai-adoption 1.0.0).

Leader L1                                                       1 up, 1 open now
Still level 1 (Tool-led).
A low answer is open now: Training for the role. That lifts the score on the
answers given, but nothing improved; the low end shows what it costs.

Answers that changed
  question                change
  Training for the role   1: Links or a general webinar -> declined
  Green, amber, red list  1: They ask someone each time -> 3: From a green /
                          amber / red list with named examples and named tools

Conditions of levels that changed
  condition                         now
  Green, amber, red list (level 3)  opened
  Green, amber, red list (level 4)  opened

What became of the recommendations
  recommended before                             when  now
  Pick one workflow                              now   open
  Sort real documents into green, amber and red  now   open
  Make one kit per role                          next  open
$ readiness compare old.yaml new.yaml old.yaml | grep -E '^  - '
  - 2026-09-30: 1 up, 1 open now
  - old.yaml: 1 down, 1 answered
