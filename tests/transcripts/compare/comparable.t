# promise: same, other wording, other scoring and another questionnaire are four outcomes, each said in words
$ cp $QUESTIONNAIRES/demo.yaml demo.yaml
> cat >old.yaml <<'END'
> schema: readiness/answers@1
> questionnaire: {id: demo, version: 0.9.0, wording: "sha256:0000"}
> respondent: {ref: A, role: lead}
> defaults: {date: 2026-03-31}
> context: {ctx.on_call: "no"}
> answers:
>   prepare.first_steps: 1
>   prepare.last_drill: earlier
>   respond.heroes: agree
> END
> sed 's/, wording.*/}/; s/steps: 1/steps: 2/; s/03-31/09-30/; $a\  learn.near_misses: agree' old.yaml >new.yaml
$ readiness compare old.yaml new.yaml | head -n 3
Incident readiness of a software team                   2026-03-31 to 2026-09-30
Comparable: same scoring. Some texts of demo 1.0.0 have changed since the older
answers were given: read those questions again.
$ sed -i 's/wording: .*/scoring: "sha256:0000"}/; s/earlier/last_year/; $a\  learn.drills: 2' old.yaml
$ readiness compare old.yaml new.yaml
Incident readiness of a software team                   2026-03-31 to 2026-09-30
Comparable in part: the scoring of demo changed. All answers are scored by demo
1.0.0, on the questions that all waves have. Not compared: prepare.last_drill,
learn.drills, prepare.restore_tested, respond.announced, respond.quiet_nights,
learn.after_an_incident and learn.near_misses.
Still level 1 (Improvising); the low end rose from 2.8 to 4.2: 1 answer
improved.

Team lead A                                                                 1 up
Real progress: +1.34 on the low end, from answers that were known before; 0.00
from newly known or other questions.
  Low end      before  after  change  levels
  Overall        2.83   4.17   +1.34   +1.34
  Preparation    3.33   6.67   +3.34   +3.34

  On answers given  before  after  change  levels
  Overall             2.83   4.17   +1.34   +1.34

What moved this person's overall
  low end  given  question     change
    +1.34  +1.34  First steps  1: In an old page or a colleague's notes -> 2: In
                               a runbook with an owner
    +1.34  +1.34  Total

Conditions of levels that changed
  condition              now
  First steps (level 2)  opened
$ readiness compare old.yaml new.yaml -f json | grep -A 8 '"comparable"'
  "comparable": "scoring_changed",
  "left_out": [
    "prepare.last_drill",
    "learn.drills",
    "prepare.restore_tested",
    "respond.announced",
    "respond.quiet_nights",
    "learn.after_an_incident",
    "learn.near_misses"
$ readiness compare new.yaml $EXAMPLES/insurer-claims/leader.answers.yaml
error[A0301]: these answers belong to `ai-adoption`, not to `demo`
  --> ../examples/insurer-claims/leader.answers.yaml:5:3
   |
 5 |   id: ai-adoption
   |   ^^
   = help: only answers to the same questionnaire can be compared
   = more: readiness explain A0301
[6]
