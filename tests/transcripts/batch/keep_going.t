# promise: with --keep-going the rest is scored, what is left out is told, and the exit code is 7
$ printf 'ref,role,learn.near_misses\nL1,lead,agree\nL2,lead,nonsense\nL3,lead,disagree\n' >team.csv
$ readiness batch team.csv -q demo --format csv --figures given --keep-going 2>errors; echo "exit $?"
ref,role,withheld,overall,prepare,respond,learn
L1,lead,,,,,
L3,lead,,,,,
exit 7
$ grep -A 6 ^error errors
error[A0202]: an answer is not one of the options or items: `learn.near_misses`
  --> team.csv:3:1
   = note: row 3, column C `learn.near_misses`
   = help: --show-values quotes the value
   = more: readiness explain A0202
