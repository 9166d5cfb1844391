# promise: a column that is nearly called as one of ours is told, not taken for an attribute
$ printf 'ref,Role,learn.after_an_incident\nL1,lead,2\n' >a.csv; readiness batch a.csv -q demo
error[B0104]: this table has no column `role`
  --> a.csv:1:5
   |
 1 | ref,Role,learn.after_an_incident
   |     ^^^^
   = help: did you mean `role`, in place of `Role`?
   = more: readiness explain B0104
[3]
$ printf 'ref,roel,learn.after_an_incident\nL1,lead,2\n' >b.csv; readiness batch b.csv -q demo 2>&1 | grep help:
   = help: did you mean `role`, in place of `roel`?
$ printf ' ref , role\xc2\xa0,learn.after_an_incident\nL1,lead,2\n' >c.csv; readiness batch c.csv -q demo -f csv 2>/dev/null
ref,role,withheld,overall,overall.low,overall.high,prepare,prepare.low,prepare.high,respond,respond.low,respond.high,learn,learn.low,learn.high
L1,lead,,,1.185185185,8.962962963,,0,10,,0,10,,4.444444444,7.777777778
$ printf 'Ref,role,DATE,learn.after_an_incident\nL1,lead,2026-11-01,2\n' >d.csv; readiness report d.csv -q demo 2>&1 >/dev/null | grep -A 6 B0118
warning[B0118]: the column `Ref` is read as an attribute
  --> d.csv:1:1
   |
 1 | Ref,role,DATE,learn.after_an_incident
   | ^^^
   = help: did you mean `ref`? Write it in lower case
   = more: readiness explain B0118

warning[B0118]: the column `DATE` is read as an attribute
  --> d.csv:1:10
   |
 1 | Ref,role,DATE,learn.after_an_incident
   |          ^^^^
   = help: did you mean `date`? Write it in lower case
   = more: readiness explain B0118
