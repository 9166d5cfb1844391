# promise: of several waves in one tree the newest of each unit is judged, which is said; --wave chooses
$ wave() { mkdir -p answers/$1; sed "s/^defaults: .*/defaults: {date: $2, by: L1}/; s/cycle: [^,}]*/cycle: $1/; s/unit: [^,}]*/unit: ${3:-Claims}/" $EXAMPLES/insurer-claims/leader.answers.yaml >answers/$1/${3:-Claims}.yaml; }; declare -f wave >wave.sh; . ./wave.sh; wave 2026-Q2 2026-05-12; wave 2026-Q3 2026-08-11; wave 2026-Q3 2026-08-11 Intake; wave 2026-Q1 2026-02-10; wave 2026-Q2 2026-05-12 Intake
$ readiness check answers --min 30
note[A0317]: of `Claims` the newest answers are judged, those of 2026-Q3, and not those of 2026-Q1 and 2026-Q2
  = help: --wave NAME judges others
  = more: readiness explain A0317

note[A0317]: of `Intake` the newest answers are judged, those of 2026-Q3, and not those of 2026-Q2
  = help: --wave NAME judges others
  = more: readiness explain A0317
Gates from the command line                                          23 Nov 2026

answers/2026-Q3/Claims.yaml                                        1 of 1 passed

answers/2026-Q3/Intake.yaml                                        1 of 1 passed
2 checks on 2 files: 2 passed.
$ # a unit that was not asked again is judged by what there is
$ . ./wave.sh; wave 2026-Q4 2026-11-10; readiness check answers --min 30 --max-drop 5 --baseline answers 2>/dev/null
Gates from the command line                                          23 Nov 2026

answers/2026-Q3/Intake.yaml                                        2 of 2 passed

answers/2026-Q4/Claims.yaml                                        2 of 2 passed
4 checks on 2 files: 4 passed.
$ readiness check answers --min 30 --wave 2026-Q2 | grep yaml
answers/2026-Q2/Claims.yaml                                        1 of 1 passed
answers/2026-Q2/Intake.yaml                                        1 of 1 passed
$ readiness check answers --min 30 --wave 2026-Q5 -f github
error[P0130]: there are no answers of the cycle `2026-Q5` here
  --> answers
   = help: did you mean `2026-Q1`?
   = more: readiness explain P0130
::error file=answers,title=runnable REFUSED::runnable: P0130: there are no answers of the cycle `2026-Q5` here. To do: did you mean `2026-Q1`?
[5]
$ # files that were named one by one are all judged, as in a pull request that corrects an earlier quarter
$ readiness check answers/2026-Q2/Claims.yaml answers/2026-Q3/Claims.yaml --min 30 | grep yaml
answers/2026-Q2/Claims.yaml                                        1 of 1 passed
answers/2026-Q3/Claims.yaml                                        1 of 1 passed
$ # a unit of several people is named with its wave
$ sed 's/2026-Q4/2026-Q3/; s/^defaults: .*/defaults: {date: 2026-08-11, by: C1}/' $EXAMPLES/insurer-claims/compliance.answers.yaml >answers/2026-Q3/compliance.yaml; cp $EXAMPLES/insurer-claims/compliance.answers.yaml answers/2026-Q4/compliance.yaml; readiness check answers --min-n 2 2>/dev/null | grep Claims
Claims, 2026-Q4                                                    1 of 1 passed
$ # who names no cycle belongs to that of the folder; above two folders that is nobody's
$ sed -i 's/, cycle: [^,}]*//' answers/2026-Q4/compliance.yaml; readiness check answers --min-n 2 2>/dev/null | grep Claims
Claims, 2026-Q4                                                    1 of 1 passed
$ mv answers/2026-Q4/compliance.yaml answers; readiness check answers --min-n 2 -f github
note[A0317]: of `Claims` the newest answers are judged, those of 2026-Q4, and not those of 2026-Q1, 2026-Q2 and 2026-Q3
  = help: --wave NAME judges others
  = more: readiness explain A0317

note[A0317]: of `Intake` the newest answers are judged, those of 2026-Q3, and not those of 2026-Q2
  = help: --wave NAME judges others
  = more: readiness explain A0317

error[A0318]: these answers name no cycle, and those of `Claims` are of several: 2026-Q1, 2026-Q2, 2026-Q3 and 2026-Q4
  --> answers/compliance.yaml
   = help: add `cycle:` under `subject:`
   = more: readiness explain A0318
::error file=answers/compliance.yaml,title=readable REFUSED::readable: A0318: these answers name no cycle, and those of `Claims` are of several: 2026-Q1, 2026-Q2, 2026-Q3 and 2026-Q4. To do: add `cycle:` under `subject:`
[3]
$ # the same cycle twice is a mistake, and the caret stands at whoever answers twice
$ rm answers/compliance.yaml; sed -i 's/cycle: 2026-Q4/cycle: 2026-Q3/' answers/2026-Q4/Claims.yaml; readiness check answers --min-n 1 >/dev/null
note[A0317]: of `Claims` the newest answers are judged, those of 2026-Q3, and not those of 2026-Q1 and 2026-Q2
  = help: --wave NAME judges others
  = more: readiness explain A0317

note[A0317]: of `Intake` the newest answers are judged, those of 2026-Q3, and not those of 2026-Q2
  = help: --wave NAME judges others
  = more: readiness explain A0317

error[A0312]: `L1` answers twice as leader: also in answers/2026-Q3/Claims.yaml
  --> answers/2026-Q4/Claims.yaml:8:19
   |
 8 | respondent: {ref: L1, role: leader, form: leader}
   |                   ^^
   = help: both are of the cycle 2026-Q3: correct it in one of them, or leave one of the two files out
   = more: readiness explain A0312
[3]
