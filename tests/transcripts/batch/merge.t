# promise: tallies of shards merge to exactly what one run says
$ { echo ref,role,unit,learn.near_misses,learn.after_an_incident; for i in $(seq 1 40); do echo R$i,lead,u$((i % 3)),agree,$((i % 3)); done; } >all.csv
$ { head -n 1 all.csv; sed -n 2,20p all.csv; } >a.csv; { head -n 1 all.csv; sed -n '21,$p' all.csv; } >b.csv
$ for part in a b all; do readiness batch $part.csv -q demo --group-by unit --tally $part.json -o $part.txt 2>/dev/null; done
$ readiness batch --merge b.json a.json --tally merged.json -f groups | head -n 3
unit,part,n,withheld,mean,sd,ci_low,ci_high
u0,overall,0,false,,,,
u0,prepare,0,false,,,,
$ cmp merged.json all.json && echo the same
the same
$ readiness batch --merge a.json all.csv
error[J0001]: this is not JSON: The JSON document has an improper structure: missing or superfluous commas, braces, missing keys, etc.
  --> all.csv:1:1
   |
 1 | ref,role,unit,learn.near_misses,learn.after_an_incident
   | ^
   = more: readiness explain J0001
[3]
$ sed 's/"respondents": 19/"respondents": -19/' a.json >bad.json; readiness batch --merge bad.json
error[T0003]: a count is missing, or is not a count
  --> bad.json:10:18
   |
10 |   "respondents": -19,
   |                  ^^^
   = help: make the tally again from its answers
   = more: readiness explain T0003
[3]
$ readiness batch --merge a.json b.json a.json -f groups -o twice.csv
warning[T0005]: this is the same as a.json: everybody in it is counted twice
  --> a.json
   = help: leave one of them out, unless they are different people
   = more: readiness explain T0005
