# promise: of two groupings of the same people, those groups are withheld from which somebody could be worked out
$ awk -F, -v OFS=, 'NR == 1 { print $0, "shift" } $3 == "identity" { print $0, "night" } $3 == "billing" { print $0, ++billing <= 2 ? "night" : "day" }' $EXAMPLES/many-units/responses.csv >staff.csv
$ readiness batch staff.csv -q demo --group-by unit -f json -o by-unit.json 2>/dev/null; jq -c '.groups[] | [.key[0], .n, .dimensions.learn.n]' by-unit.json
["billing",18,15]
["identity",21,15]
$ readiness batch staff.csv -q demo --group-by shift -f groups 2>/dev/null | grep learn | cut -d, -f 1-4
day,learn,13,false
night,learn,17,false
$ readiness batch staff.csv -q demo --group-by shift --with-published by-unit.json -f groups 2>/dev/null | grep learn | cut -d, -f 1-4
day,learn,,true
night,learn,,true
$ readiness batch staff.csv -q demo --group-by unit --with-published by-unit.json -f groups 2>/dev/null | grep learn | cut -d, -f 1-4
billing,learn,15,false
identity,learn,15,false
$ grep -v '^E01' staff.csv >fewer.csv; readiness batch fewer.csv -q demo --group-by shift --with-published by-unit.json 2>&1 | grep -A 3 error
error[B0132]: `by-unit.json` tells of other people than these
  = help: its groups have other names or sizes: name a result of the same answers
  = more: readiness explain B0132
$ echo '{"schema": "readiness/batch@2"}' >empty.json; readiness batch staff.csv -q demo --group-by shift --with-published empty.json
error[B0130]: this is no result of `readiness batch` with groups, nor one of `readiness report` of many units
  --> empty.json
   = help: name one that `readiness batch ... --group-by NAME --format json` wrote
   = more: readiness explain B0130
[3]
$ readiness batch staff.csv -q demo --with-published by-unit.json
error[U0103]: --with-published is for groups of respondents
  = help: add --group-by NAME
  = more: readiness explain U0103
[2]
$ awk -F, -v OFS=, 'NR == 1 { print $0, "desk"; next } { print $0, NR % 9 } NR > 1 { row = $0 } END { for (i = 9; i < 310; ++i) { sub(/^[^,]*/, "X" i, row); print row, i } }' $EXAMPLES/many-units/responses.csv >desks.csv; readiness batch desks.csv -q demo --group-by desk -f json -o by-desk.json 2>/dev/null; readiness batch desks.csv -q demo --group-by unit --with-published by-desk.json 2>&1 | grep -A 3 error
error[B0133]: `by-desk.json` and these make 310 and 6 groups, too many to hold together
  = help: either may have 300: group by something coarser
  = more: readiness explain B0133
$ # beside the report of their units, which tells of each unit or of none of its people
$ awk -F, -v OFS=, 'NR == 1 { print $0, "site" } NR > 1 { print $0, $3 == "billing" || $3 == "search" || ++other < 5 ? "north" : "south" }' $EXAMPLES/many-units/responses.csv >sites.csv
$ readiness report sites.csv -q demo -f json -o units.json 2>/dev/null; jq -c '.withheld, [.units[].unit]' units.json
[{"unit":"search","n":3}]
["billing","checkout","identity","mobile","platform"]
$ readiness batch sites.csv -q demo --group-by site --with-published units.json 2>&1 | grep -A 1 error
error[B0134]: `units.json` tells of all people but a few
  = help: any sum that has them in it would tell of these few: leave the answers of the units out of which it tells nothing
$ grep -v ,search, sites.csv >told.csv; readiness report told.csv -q demo -f json -o units.json 2>/dev/null; readiness batch told.csv -q demo --group-by site -f json 2>/dev/null | jq -c '.groups[] | [.key[0], .n, .dimensions.learn.withheld]'
["north",22,false]
["south",52,false]
$ readiness batch told.csv -q demo --group-by site --with-published units.json -f json 2>/dev/null | jq -c '(.groups[] | [.key[0], .n, .dimensions.learn.withheld]), ([.questions[] | select(.withheld | not)] | length)'
["north",22,true]
["south",52,true]
0
