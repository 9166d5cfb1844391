# promise: every cell that is off the scale is told with its row and column, all in one run, and nothing is scored
$ cat >team.csv <<'EOF'
> ref,role,respond.heroes,learn.after_an_incident,learn.near_misses,respond.announced
> L1,lead,agreee,7,agree,leader
> L2,boss,agree,2,agree,none
> E1,engineer,agree,-,agree,
> E2,engineer,agree,2,agree,leader
> L3,lead,"agree
> ",2,agree,leader;leader
> EOF
$ readiness batch team.csv -q demo --show-values --format csv -o scores.csv; echo "exit $?"; ls scores.csv
warning[B0105]: 7 questions have no column and count as left open where they are asked: ctx.on_call, prepare.first_steps, prepare.last_drill, prepare.restore_tested, prepare.i_know_my_part and 2 more
  --> team.csv
   = more: readiness explain B0105

error[A0202]: `agreee` is not an option of `respond.heroes`
  --> team.csv:2:9
   |
 2 | L1,lead,agreee,7,agree,leader
   |         ^^^^^^
   = note: row 2, column C `respond.heroes`
   = help: did you mean `agree`?
   = more: readiness explain A0202

error[A0201]: `7` is not a level of `learn.after_an_incident`
  --> team.csv:2:16
   |
 2 | L1,lead,agreee,7,agree,leader
   |                ^
   = note: row 2, column D `learn.after_an_incident`
   = help: its levels are 0 to 3
   = more: readiness explain A0201

error[A0104]: `boss` is not a role of demo
  --> team.csv:3:4
   |
 3 | L2,boss,agree,2,agree,none
   |    ^^^^
   = note: row 3, column B `role`
   = help: the roles are lead and engineer
   = more: readiness explain A0104

error[A0204]: `-` stands for `not applicable`, which `learn.after_an_incident` does not allow
  --> team.csv:4:19
   |
 4 | E1,engineer,agree,-,agree,
   |                   ^
   = note: row 4, column D `learn.after_an_incident`
   = help: answer it, or write `?` when nobody knows
   = more: readiness explain A0204

error[A0102]: `respond.announced` is not asked of the role `engineer`
  --> team.csv:5:27
   |
 5 | E2,engineer,agree,2,agree,leader
   |                           ^^^^^^
   = note: row 5, column F `respond.announced`
   = help: leave the cell empty
   = more: readiness explain A0102

error[A0209]: `leader` is ticked twice
  --> team.csv:7:11
   |
 7 | ",2,agree,leader;leader
   |           ^^^^^^^^^^^^^
   = note: row 6, column F `respond.announced`
   = more: readiness explain A0209
exit 3
ls: cannot access 'scores.csv': No such file or directory
[2]
$ readiness batch team.csv -q demo --show-values --format csv --fail-fast
ref,role,withheld,overall,overall.low,overall.high,prepare,prepare.low,prepare.high,respond,respond.low,respond.high,learn,learn.low,learn.high
warning[B0105]: 7 questions have no column and count as left open where they are asked: ctx.on_call, prepare.first_steps, prepare.last_drill, prepare.restore_tested, prepare.i_know_my_part and 2 more
  --> team.csv
   = more: readiness explain B0105

error[A0202]: `agreee` is not an option of `respond.heroes`
  --> team.csv:2:9
   |
 2 | L1,lead,agreee,7,agree,leader
   |         ^^^^^^
   = note: row 2, column C `respond.heroes`
   = help: did you mean `agree`?
   = more: readiness explain A0202

error[A0201]: `7` is not a level of `learn.after_an_incident`
  --> team.csv:2:16
   |
 2 | L1,lead,agreee,7,agree,leader
   |                ^
   = note: row 2, column D `learn.after_an_incident`
   = help: its levels are 0 to 3
   = more: readiness explain A0201
[3]
