# promise: an answer that became "don't know" never looks like progress, and --max-drop sees what it costs
$ cat >old.yaml <<'END'
> schema: readiness/answers@1
> questionnaire: demo
> subject: {cycle: spring}
> respondent: {ref: A, role: lead}
> defaults: {date: 2026-03-31}
> context: {ctx.on_call: "no"}
> answers:
>   prepare.first_steps: 1
>   prepare.last_drill: never
>   prepare.restore_tested: "no"
>   respond.announced: [leader]
>   respond.heroes: agree
>   learn.after_an_incident: 1
>   learn.near_misses: disagree
> END
$ sed -e 's/spring/autumn/; s/03-31/09-30/; s/tested: "no"/tested: {unknown: nobody has looked}/; s/steps: 1/steps: 2/' old.yaml >new.yaml
$ readiness compare old.yaml new.yaml
Incident readiness of a software team                           spring to autumn
Comparable: same questionnaire, same scoring (demo 1.0.0).
Still level 1 (Improvising); the low end rose from 2.4 to 3.06: 1 answer
improved; 1 no longer known.

Team lead A                                                     1 up, 1 open now
Real progress: +0.69 on the low end, from answers that were known before; 0.00
from newly known or other questions.
A low answer is open now: Restore tested. That lifts the score on the answers
given, but nothing improved; the low end shows what it costs.
  Low end      before  after  change  levels  open now
  Overall        2.37   3.06   +0.69   +0.69      0.00
  Preparation    1.67   3.33   +1.66   +1.66      0.00

  On answers given  before  after  change  levels  open now
  Overall             2.37   3.36   +0.99   +0.69     +0.30
  Preparation         1.67   4.44   +2.77   +1.66     +1.11

What moved this person's overall
  low end  given  question        change
    +0.69  +0.69  First steps     1: In an old page or a colleague's notes -> 2:
                                  In a runbook with an owner
     0.00  +0.30  Restore tested  No -> don't know
    +0.69  +0.99  Total

Conditions of levels that changed
  condition              now
  First steps (level 2)  opened
$ readiness compare old.yaml new.yaml --max-drop 0 >/dev/null
$ sed -i 's/near_misses: disagree/near_misses: {unknown: hard to say}/' new.yaml
$ readiness compare old.yaml new.yaml | sed -n '/What moved/,/Total/p'
What moved this person's overall
  low end  given  question        change
    +0.69  +0.70  First steps     1: In an old page or a colleague's notes -> 2:
                                  In a runbook with an owner
    -0.36  +0.07  Near misses     Disagree -> don't know
     0.00  +0.30  Restore tested  No -> don't know
    +0.33  +1.07  Total
$ readiness compare old.yaml new.yaml --max-drop 0.8 >/dev/null
fell by more than 0.8:
  Team lead A: Learning 3.06 -> 2.22
[1]
$ readiness compare old.yaml new.yaml --max-drop 0.9 >/dev/null
