# promise: a header's faults are told before any row is read
$ printf 'ref,unit,learn.near_mises,learn.near_misses,learn.near_misses,\nL1,x,1,agree,agree,\n' >a.csv
$ readiness batch a.csv -q demo
error[B0104]: this table has no column `role`
  --> a.csv:1:1
   |
 1 | ref,unit,learn.near_mises,learn.near_misses,learn.near_misses,
   | ^
   = help: the header reads: ref,role,unit,..., then the ids of questions; the roles are lead and engineer
   = more: readiness explain B0104

error[B0103]: the column `learn.near_mises` is not a question of demo
  --> a.csv:1:10
   |
 1 | ref,unit,learn.near_mises,learn.near_misses,learn.near_misses,
   |          ^^^^^^^^^^^^^^^^
   = help: did you mean `learn.near_misses`?
   = more: readiness explain B0103

error[B0102]: the column `learn.near_misses` appears twice
  --> a.csv:1:45
   |
 1 | ref,unit,learn.near_mises,learn.near_misses,learn.near_misses,
   |                                             ^^^^^^^^^^^^^^^^^
   = help: rename or remove one of them
   = more: readiness explain B0102

error[B0102]: this column has no name
  --> a.csv:1:63
   |
 1 | ref,unit,learn.near_mises,learn.near_misses,learn.near_misses,
   |                                                               ^
   = help: name it, or remove it
   = more: readiness explain B0102
[3]
$ : >empty.csv
$ readiness batch empty.csv -q demo
error[B0101]: this table is empty
  --> empty.csv
   = help: its first row names the columns: ref,role,unit,..., then the ids of questions
   = more: readiness explain B0101
[3]
$ printf 'ref,role,learn.near_misses\n' >header.csv
$ readiness batch header.csv -q demo
warning[B0105]: 10 questions have no column and count as left open where they are asked: ctx.on_call, prepare.first_steps, prepare.last_drill, prepare.restore_tested, prepare.i_know_my_part and 5 more
  --> header.csv
   = more: readiness explain B0105
error: there is nobody to score: no rows under the header, no answers in the files
[5]
$ readiness batch header.csv
note[B0120]: this table is read as answers to `demo`, by its columns
  --> header.csv
   = help: name another with -q
   = more: readiness explain B0120
warning[B0105]: 10 questions have no column and count as left open where they are asked: ctx.on_call, prepare.first_steps, prepare.last_drill, prepare.restore_tested, prepare.i_know_my_part and 5 more
  --> header.csv
   = more: readiness explain B0105
error: there is nobody to score: no rows under the header, no answers in the files
[5]
$ printf 'ref,role,unit,learn.near_misses\nL1,lead,n,agree\n' >c.csv
$ readiness batch c.csv -q demo --group-by unti
error[B0106]: there is no column `unti` to group by
  --> c.csv
   = help: did you mean `unit`?
   = more: readiness explain B0106
[3]
