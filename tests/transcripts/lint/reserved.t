# promise: ids that conditions or tables need for themselves are told before anybody answers
$ cp $QUESTIONNAIRES/demo.yaml q.yaml; sed -i 's/- id: learn$/- id: ref/; s/, learn\]/, ref]/' q.yaml; readiness lint q.yaml 2>&1 | grep -A 5 Q0466
error[Q0466]: `ref` is the name of another column in the table of scores
  --> q.yaml:218:9
    |
218 |   - id: ref
    |         ^^^
    = help: rename the survey
    = more: readiness explain Q0466

warning[Q0448]: the id of `learn.after_an_incident` (After an incident) does not begin with its survey's, `ref.`
  --> q.yaml:224:13
    |
224 |       - id: learn.after_an_incident
$ cp $QUESTIONNAIRES/demo.yaml q.yaml; sed -i 's/- id: learn$/- id: not/; s/, learn\]/, not]/' q.yaml; readiness lint q.yaml 2>&1 | grep -A 5 Q0466
error[Q0466]: `not` is a reserved word in conditions
  --> q.yaml:218:9
    |
218 |   - id: not
    |         ^^^
    = help: rename the survey: no condition could name it
    = more: readiness explain Q0466

warning[Q0448]: the id of `learn.after_an_incident` (After an incident) does not begin with its survey's, `not.`
  --> q.yaml:224:13
    |
224 |       - id: learn.after_an_incident
$ # a facet, a role, an option, a question that is a column of every table
$ cp $QUESTIONNAIRES/demo.yaml q.yaml; sed -i 's/^  practice:/  and:/; s/practice\]/and]/' q.yaml; readiness lint q.yaml 2>&1 | grep -A 5 Q0466
error[Q0466]: `and` is a reserved word in conditions
  --> q.yaml:44:3
   |
44 |   and:
   |   ^^^
   = help: rename the facet: no condition could name it
   = more: readiness explain Q0466
1 file checked: 1 error, 0 warnings.
$ cp $QUESTIONNAIRES/demo.yaml q.yaml; sed -i 's/id: never/id: or/' q.yaml; readiness lint q.yaml 2>&1 | grep -A 5 Q0466
error[Q0466]: `or` is a reserved word in conditions
  --> q.yaml:28:14
   |
28 |       - {id: or, label: Never, value: 0}
   |              ^^
   = help: rename the option: no condition could name it
   = more: readiness explain Q0466
1 file checked: 1 error, 0 warnings.
$ cp $QUESTIONNAIRES/demo.yaml q.yaml; sed -i 's/ctx.on_call/date/' q.yaml; readiness lint q.yaml 2>&1 | grep -A 5 Q0466
error[Q0466]: `date` is the name of another column in a table of answers
  --> q.yaml:34:3
   |
34 |   date:
   |   ^^^^
   = help: rename the question
   = more: readiness explain Q0466
1 file checked: 1 error, 0 warnings.
$ readiness lint $QUESTIONNAIRES/demo.yaml
1 file checked: 0 errors, 0 warnings.
