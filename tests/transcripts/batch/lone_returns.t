# promise: lines that end in a carriage return alone are told as that, in tables and in YAML
$ printf 'ref,role,learn.after_an_incident\rL1,lead,2\rL2,lead,1\r' >mac.csv; readiness batch mac.csv -q demo
warning[B0105]: 10 questions have no column and count as left open where they are asked: ctx.on_call, prepare.first_steps, prepare.last_drill, prepare.restore_tested, prepare.i_know_my_part and 5 more
  --> mac.csv
   = more: readiness explain B0105
Incident readiness of a software team
demo 1.0.0, 2 respondents
Means over people: everybody who is asked counts once, so a column may be of
fewer than n. Only these have an overall: team leads. In a unit's own figure its
roles count alike: see `readiness report`.

Scores
       n  overall
  all  2        -



How each question was answered
  Question           n  mean  levels, 0 first  don't know  open
  On call                     withheld
  First steps                 withheld
  Last drill                  withheld
  Restore tested              withheld
  What is announced           withheld
  Nights woken                withheld
  Saved by heroes             withheld
  After an incident           withheld
  Near misses                 withheld
  One wish                    withheld

A sample that shows the format. It is short, and it was never validated.
$ printf 'ref,role,learn.after_an_incident\nL1,lead,2\rL2,lead,1\n"L3"\r,lead,2\n' >row.csv; readiness report row.csv -q demo 2>&1 | grep -A 7 B0114
error[B0114]: this row has a carriage return (CR) that no line feed (LF) follows
  --> row.csv:2:1
   = note: row 2
   = help: save the table with Windows (CRLF) or Unix (LF) line endings
   = more: readiness explain B0114

error[B0114]: this row has a carriage return (CR) that no line feed (LF) follows
  --> row.csv:3:1
   = note: row 3
   = help: save the table with Windows (CRLF) or Unix (LF) line endings
   = more: readiness explain B0114
$ # in quotes it belongs to a text
$ printf 'ref,role,unit,learn.after_an_incident\nL1,lead,"a\rb",2\n' >text.csv; readiness batch text.csv -q demo -f csv 2>/dev/null
ref,role,withheld,overall,overall.low,overall.high,prepare,prepare.low,prepare.high,respond,respond.low,respond.high,learn,learn.low,learn.high
L1,lead,,,1.185185185,8.962962963,,0,10,,0,10,,4.444444444,7.777777778
$ (head -c 1200000 /dev/zero | tr '\0' '\r') >long.csv; readiness batch long.csv -q demo
error[B0102]: this column has no name
  --> long.csv:1:1
   = help: name it, or remove it
   = more: readiness explain B0102

error[B0104]: this table has no column `role`
  --> long.csv:1:1
   = help: the header reads: ref,role,unit,..., then the ids of questions; the roles are lead and engineer
   = more: readiness explain B0104
[3]
$ printf 'schema: readiness/answers@1\rquestionnaire: demo\rrespondent: {role: lead}\r' >mac.yaml; readiness lint mac.yaml
error[Y0002]: no line feed follows the carriage return (U+000D) here
  --> mac.yaml:1:28
   |
 1 | schema: readiness/answers@1\x0dquestionnaire: demo\x0drespondent: {role: lead}
   |                            ^^^^
   = help: save the file with Windows (CRLF) or Unix (LF) line endings
   = more: readiness explain Y0002
1 file checked: 1 error, 0 warnings.
[1]
