# promise: of several waves in one tree the newest of each unit is judged, which is said; --wave chooses
$ wave() { mkdir -p answers/$1; sed "s/^defaults: .*/defaults: {date: $2, by: L1}/; s/^date: .*/date: $2/; s/cycle: [^,}]*/cycle: $1/; s/unit: [^,}]*/unit: ${3:-Claims}/" $EXAMPLES/insurer-claims/leader.answers.yaml >answers/$1/${3:-Claims}.yaml; }; declare -f wave >wave.sh; . ./wave.sh; wave 2026-Q2 2026-05-12; wave 2026-Q3 2026-08-11; wave 2026-Q3 2026-08-11 Intake; wave 2026-Q1 2026-02-10; wave 2026-Q2 2026-05-12 Intake
$ readiness check answers --min 30
$ # a unit that was not asked again is judged by what there is
$ . ./wave.sh; wave 2026-Q4 2026-11-10; readiness check answers --min 30 --max-drop 5 --baseline answers 2>/dev/null
$ readiness check answers --min 30 --wave 2026-Q2 | grep yaml
$ readiness check answers --min 30 --wave 2026-Q5 -f github
$ # files that were named one by one are all judged, as in a pull request that corrects an earlier quarter
$ readiness check answers/2026-Q2/Claims.yaml answers/2026-Q3/Claims.yaml --min 30 | grep yaml
$ # a unit of several people is named with its wave
$ for q in 2026-Q3 2026-Q4; do sed "s/cycle: [^,}]*/cycle: $q/" $EXAMPLES/insurer-claims/compliance.answers.yaml >answers/$q/compliance.yaml; done; readiness check answers --min-n 2 2>/dev/null | grep Claims
$ # who names no cycle belongs to that of the folder; above two folders that is nobody's
$ sed -i 's/, cycle: [^,}]*//' answers/2026-Q4/compliance.yaml; readiness check answers --min-n 2 2>/dev/null | grep Claims
$ mv answers/2026-Q4/compliance.yaml answers; readiness check answers --min-n 2 -f github
$ # the same cycle twice is a mistake, and the caret stands at whoever answers twice
$ rm answers/compliance.yaml; sed -i 's/cycle: 2026-Q4/cycle: 2026-Q3/' answers/2026-Q4/Claims.yaml; readiness check answers --min-n 1 >/dev/null
