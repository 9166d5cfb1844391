# promise: a drop is told against earlier answers of the same person in the same unit
$ mkdir old new
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml old/q3.yaml
$ sed 's/governance.traffic_light: 1 /governance.traffic_light: 0 /; s/2026-Q4/2027-Q1/' old/q3.yaml >new/q4.yaml
$ readiness check new --baseline old --max-drop 5
Gates from the command line                                          23 Nov 2026

new/q4.yaml
  gate      wants                      got                       result  line
  max-drop  drop(each dimension) <= 5  3, at best 0: governance  pass

1 check on 1 file: 1 passed.
$ readiness check new --baseline old --max-drop 2 | tail -n 1
1 check on 1 file: 1 inconclusive.
$ sed -i 's/ref: L1/ref: L2/' old/q3.yaml
$ readiness check new --baseline old --max-drop 5
Gates from the command line                                          23 Nov 2026

new/q4.yaml
  gate      wants                    got                      result        line
  max-drop  drop(each dimension) <=  no earlier answers to    inconclusive     5
            5                        compare with

1 check on 1 file: 1 inconclusive.
[4]
$ readiness check new --max-drop 5
error[U0103]: --max-drop compares with earlier answers
  = help: name them with --baseline PATH
  = more: readiness explain U0103
[2]
$ readiness check new --baseline older --max-drop 5
error[F0001]: this file does not exist
  --> older
   = note: the system says: No such file or directory
   = more: readiness explain F0001
[3]
