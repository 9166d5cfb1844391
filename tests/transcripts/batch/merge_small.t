# promise: groups of too few people are told of together, as other, where that is asked for
$ awk -F, -v OFS=, '$3 == "mobile" { $3 = ++mobile < 4 ? "press" : mobile < 6 ? "archive" : "" } { print }' $EXAMPLES/many-units/responses.csv >staff.csv; tail -n +2 staff.csv | cut -d, -f 3 | sort | uniq -c | sed 's/^ *//'
4 
2 archive
18 billing
14 checkout
21 identity
12 platform
3 press
3 search
$ readiness batch staff.csv -q demo --group-by unit 2>/dev/null | sed -n '/Scores by/,/How well/p'
Scores by unit
  unit       n   overall         1    2
  (none)     4  withheld
  archive    2  withheld
  billing   18         -  withheld  5.0
  checkout  14         -       6.9  6.5
  identity  21         -       3.6  4.4
  platform  12         -       5.5  6.5
  press      3  withheld
  search     3  withheld
  all       77         -       5.2  5.5

1 Response, 2 Learning
Withheld: fewer than 5 people without names, 10 where a sensitive question
counts, or a group from which fewer could be worked out.
(none): people whose answers do not say it. They are no group of their own.
Common barrier: Response, the weakest in 2 of 3 groups of which all is told.

How well opinion questions hold together
$ readiness batch staff.csv -q demo --group-by unit --merge-small --out json=by-unit.json 2>/dev/null | sed -n '/Scores by/,/How well/p'
Scores by unit
  unit       n  overall    1    2
  billing   18        -  4.0  5.0
  checkout  14        -  6.9  6.5
  identity  21        -  3.6  4.4
  other     12        -  6.0  5.7
  platform  12        -  5.5  6.5
  all       77        -  5.2  5.5

1 Response, 2 Learning
other: archive, press, search and (none) together.
Common barrier: Response, the weakest in 3 of 4 groups of which all is told.

How well opinion questions hold together
$ jq -c '.groups[] | [.key[0], .joins, .n]' by-unit.json
["billing",[],18]
["checkout",[],14]
["identity",[],21]
["other",["archive","press","search",""],12]
["platform",[],12]
$ # one small group alone takes the smallest of the others with it; further attributes stay apart
$ awk -F, -v OFS=, 'NR == 1 { print $0, "shift"; next } { print $0, $3 == "mobile" && NR % 2 || $3 == "search" ? "night" : "day" }' $EXAMPLES/many-units/responses.csv >shifts.csv
$ readiness batch shifts.csv -q demo --group-by unit,shift --merge-small -f json 2>/dev/null | jq -c '.groups[] | [.key, .joins, .n, .dimensions.learn.withheld]'
[["billing","day"],[],18,false]
[["checkout","day"],[],14,false]
[["identity","day"],[],21,false]
[["other","day"],["mobile","platform"],16,false]
[["other","night"],["search","mobile"],8,false]
$ # the saved tally keeps all groups; merged, they can be told of together as well
$ readiness batch staff.csv -q demo --group-by unit --merge-small --tally t.json -o t.txt 2>/dev/null; readiness batch --merge t.json -q demo --merge-small -f json | jq -c '.groups[] | [.key[0], .n]' | tail -n 3; readiness batch --merge t.json -q demo -f json | jq '.groups | length'
["identity",21]
["other",12]
["platform",12]
8
$ # a second grouping beside it: the day shift is the small groups and one person of another
$ awk -F, -v OFS=, 'NR == 1 { print $0, "shift"; next } { print $0, $3 ~ /^(press|archive|search|)$/ || $1 == "E01" ? "day" : "night" }' staff.csv >both.csv
$ readiness batch both.csv -q demo --group-by shift -f json 2>/dev/null | jq -c '.groups[] | [.key[0], .n, .dimensions.respond.withheld]'
["day",13,false]
["night",64,false]
$ readiness batch both.csv -q demo --group-by shift --with-published by-unit.json -f json 2>/dev/null | jq -c '.groups[] | [.key[0], .n, .dimensions.respond.withheld]'
["day",13,true]
["night",64,true]
$ readiness batch staff.csv -q demo --merge-small
error[U0103]: --merge-small is for groups of respondents
  = help: add --group-by NAME
  = more: readiness explain U0103
[2]
