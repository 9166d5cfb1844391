# promise: an answer that is shown for groups only is in no output of one person, not even by what is left over
$ cat >old.yaml <<'END'
> schema: readiness/answers@1
> questionnaire: ai-adoption
> respondent: {ref: P1, role: practitioner}
> defaults: {date: 2026-03-31}
> context: {ctx.ai_state: pilot}
> answers: {governance.unapproved_use: 9, governance.cannot_tell: agree, incentives.time_to_learn: 1}
> END
> sed 's/use: 9/use: 0/; s/learn: 1/learn: 2/; s/03-31/09-30/' old.yaml >new.yaml
$ readiness compare old.yaml new.yaml
AI adoption readiness                                   2026-03-31 to 2026-09-30
Comparable: same questionnaire, same scoring (ai-adoption 1.1.0).
1 answer improved.

Practitioner P1                                                             1 up
  Low end     before  after  change  levels
  Incentives     3.6    7.1    +3.5    +3.5

Answers that changed
  question       change
  Time to learn  1: When work allows -> 2: At an occasional session
$ readiness compare old.yaml new.yaml -f json | grep -cE 'unapproved|"governance"'
0
[1]
$ readiness compare old.yaml new.yaml -f json | grep -A 4 '"facts"'
          "facts": {
            "up": 1,
            "up_proven": 0,
            "down": 0,
            "evidence_up": 0,
$ readiness compare new.yaml old.yaml --max-drop 3.6 >/dev/null
