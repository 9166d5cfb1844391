# promise: a respondent who appears twice is told, with both rows
$ printf 'ref,role,unit,learn.near_misses\nL1,lead,n,agree\nL1,lead,s,agree\nL1,lead,n,neutral\n' >team.csv
$ readiness batch team.csv -q demo -f csv 2>&1 | grep -v B0105 | grep -A 4 B0117
error[B0117]: the respondent `L1` appears twice, first in row 2
  --> team.csv:4:1
   = note: row 4
   = help: remove one of them; with --keep-going both are counted
   = more: readiness explain B0117
$ # wherever their columns and keys stand, and whatever kind of file it is: three people stay three, and withheld
$ printf 'ref,role,unit,team,learn.near_misses\nE1,engineer,n,a,agree\nE2,engineer,n,a,neutral\nE3,engineer,n,a,disagree\n' >three.csv; printf 'team,ref,unit,role,learn.near_misses\na,E1,n,engineer,agree\na,E2,n,engineer,neutral\na,E3,n,engineer,disagree\n' >again.csv
$ readiness batch three.csv again.csv -q demo --group-by unit 2>&1 | grep -A 2 B0117
error[B0117]: the respondent `E1` appears twice, first in three.csv, row 2
  --> again.csv:2:1
   = note: row 2
--
   = more: readiness explain B0117

error[B0117]: the respondent `E2` appears twice, first in three.csv, row 3
  --> again.csv:3:1
   = note: row 3
--
   = more: readiness explain B0117

error[B0117]: the respondent `E3` appears twice, first in three.csv, row 4
  --> again.csv:4:1
   = note: row 4
--
   = more: readiness explain B0117
$ printf 'schema: readiness/answers@1\nquestionnaire: demo\nsubject: {team: a, unit: n}\nrespondent: {ref: E2, role: engineer}\nanswers:\n  learn.near_misses: neutral\n' >e2.yaml; readiness batch e2.yaml three.csv -q demo 2>&1 | grep -A 2 B0117
error[B0117]: the respondent `E2` appears twice, first in e2.yaml
  --> three.csv:3:1
   = note: row 3
--
   = more: readiness explain B0117
$ sed 's/team: a, unit: n/unit: n, team: a/' e2.yaml >e2-again.yaml; readiness batch e2.yaml e2-again.yaml -q demo 2>&1 | grep -A 2 B0117
error[B0117]: the respondent `E2` appears twice, first in e2.yaml
  --> e2-again.yaml
   = help: remove one of them; with --keep-going both are counted
   = more: readiness explain B0117
$ sed 's/team: a, unit: n/unit: n, team: b/' e2.yaml >e2-of-b.yaml; readiness batch e2.yaml e2-of-b.yaml -q demo 2>&1 | grep -c B0117
0
[1]
