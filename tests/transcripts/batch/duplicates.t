# promise: a respondent who appears twice is told, with both rows
$ printf 'ref,role,unit,learn.near_misses\nL1,lead,n,agree\nL1,lead,s,agree\nL1,lead,n,neutral\n' >team.csv
$ readiness batch team.csv -q demo -f csv 2>&1 | grep -v B0105 | grep -A 4 B0117
error[B0117]: the respondent `L1` appears twice, first in row 2
  --> team.csv:4:1
   = note: row 4
   = help: remove one of them; with --keep-going both are counted
   = more: readiness explain B0117
