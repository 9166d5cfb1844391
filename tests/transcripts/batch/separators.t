# promise: semicolons and tabs part columns, too, and a first line such as sep=; says which sign does
$ printf 'ref,role,respond.announced\nL1,lead,leader;effect\n' >comma.csv; readiness batch comma.csv -q demo -f csv 2>/dev/null | tee want.csv
ref,role,withheld,overall,overall.low,overall.high,prepare,prepare.low,prepare.high,respond,respond.low,respond.high,learn,learn.low,learn.high
L1,lead,,,0.444444444,9.611111111,,0,10,,1.666666667,9.166666667,,0,10
$ (echo 'sep=,'; cat comma.csv) >a.csv; readiness batch a.csv -q demo -f csv 2>/dev/null | cmp - want.csv && echo same
same
$ printf 'sep=;\r\nref;role;respond.announced\r\nL1;lead;"leader;effect"\r\n' >b.csv; readiness batch b.csv -q demo -f csv 2>/dev/null | cmp - want.csv && echo same
same
$ printf 'ref;role;respond.announced\nL1;lead;"leader;effect"\n' >c.csv; readiness batch c.csv -q demo -f csv 2>/dev/null | cmp - want.csv && echo same
same
$ printf 'ref\trole\trespond.announced\nL1\tlead\tleader;effect\n' >d.csv; readiness batch d.csv -q demo -f csv 2>/dev/null | cmp - want.csv && echo same
same
$ printf '"sep=|"\nref|role|respond.announced\nL1|lead|leader;effect\n' >e.csv; readiness report e.csv -q demo -f json >e.json; readiness report comma.csv -q demo -f json | cmp - e.json && echo same
warning[B0105]: 9 questions have no column and count as left open where they are asked: ctx.on_call, prepare.first_steps, prepare.last_drill, prepare.restore_tested, respond.quiet_nights and 4 more
  --> e.csv
   = more: readiness explain B0105
warning[B0105]: 9 questions have no column and count as left open where they are asked: ctx.on_call, prepare.first_steps, prepare.last_drill, prepare.restore_tested, respond.quiet_nights and 4 more
  --> comma.csv
   = more: readiness explain B0105
same
$ # lines and rows count from the beginning of the file; ticks that are not in quotes are two cells
$ sed 's/"//g' b.csv >f.csv; readiness batch f.csv -q demo 2>&1 | grep -v -e B0105 -e f.csv$

error[B0111]: this row has 4 cells, the header has 3
  --> f.csv:3:1
   = note: row 3
   = help: does a text with a semicolon lack its quotes?
   = more: readiness explain B0111
$ readiness report f.csv -q demo 2>&1 | grep -e ' f.csv' -e note:
  --> f.csv:3:1
   = note: row 3
$ printf 'sep=,\n' >g.csv; readiness batch g.csv -q demo
error[B0101]: this table is empty
  --> g.csv
   = help: its first row names the columns: ref,role,unit,..., then the ids of questions
   = more: readiness explain B0101
[3]
