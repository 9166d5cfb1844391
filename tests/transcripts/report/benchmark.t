# promise: a unit is set beside twenty others or more, whose figures are told in bands; fewer are refused
$ readiness report $EXAMPLES/thirty-teams/answers.csv -q ai-adoption -f benchmark -o others.json 2>/dev/null; diff others.json $EXAMPLES/thirty-teams/made-up.benchmark.json
2a3
>   "about": "thirty made-up teams",
[1]
$ readiness report $EXAMPLES/law-firm --benchmark $EXAMPLES/thirty-teams/made-up.benchmark.json 2>/dev/null | tail -n 2
Beside 30 units (thirty made-up teams, 2026-11): the low end of the overall is
above that of 14 to 19 of 30.
$ readiness report $EXAMPLES/law-firm --benchmark others.json --audience team 2>/dev/null | grep -A 14 '^Beside other'
Beside other units
Beside 30 units (others.json, 2026-11): the low end of the overall is above that
of 14 to 19 of 30.
  Low ends              here           above   in percent  middle half of them
  Overall                 38  14 to 19 of 30   47 to 63 %  25 to 50
  Problem before tool     57  21 to 30 of 30  70 to 100 %  29 to 56
  Mindset and skill     45.3  15 to 21 of 30   50 to 70 %  26 to 55
  Governance and trust  60.2  24 to 30 of 30  80 to 100 %  29 to 52
  ROI expectations        46  11 to 18 of 30   37 to 60 %  25 to 63
  Incentives              22   6 to 11 of 30   20 to 37 %  23 to 53
  Built as a system       36   5 to 13 of 30   17 to 43 %  32 to 61

Units are counted in bands of at least five, so a place is a range; this unit
may be one of them. Where others stand does not say what is good: the levels do.
$ readiness report $EXAMPLES/law-firm --benchmark others.json -f json 2>/dev/null | jq -c '.benchmark | .units, .overall'
30
{"here":37.726483586,"below":14,"within":5,"of":30,"middle":[25,50]}
$ readiness report $EXAMPLES/thirty-teams/answers.csv -q ai-adoption --unit 'Fraud unit' -f benchmark 2>/dev/null
[4]
$ readiness lint others.json; sed 's/"units": 6$/"units": 4/' others.json >damaged.json; readiness report $EXAMPLES/law-firm --benchmark damaged.json 2>&1 | grep -A 5 T0012
1 file checked: 0 errors, 0 warnings.
error[T0012]: a band of fewer than five units
  --> damaged.json:22:7
   |
22 |       {
   |       ^
   = help: make it again: readiness report UNITS --format benchmark
   = more: readiness explain T0012
$ sed 's/sha256:6/sha256:7/' others.json >older.json; readiness report $EXAMPLES/law-firm --benchmark older.json 2>&1 | grep -A 6 T0011
error[T0011]: this benchmark was made under another scoring of ai-adoption 1.1.0
  --> older.json:3:20
   |
 3 |   "questionnaire": {
   |                    ^
   = help: figures of another scoring do not compare; ask for a newer one
   = more: readiness explain T0011
$ readiness report $EXAMPLES/law-firm --benchmark others.json -o others.json 2>&1 | head -n 3
error[U0103]: `others.json` is one of the input files; it was left alone
  = help: choose another file with -o or --out
  = more: readiness explain U0103
