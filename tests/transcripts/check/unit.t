# promise: several files about one unit are judged together, as report sees them; --each judges every file alone
$ readiness check $EXAMPLES/insurer-claims --min-level 2 --min-n 5 --as-of 2026-11-27
note[F0009]: this file is not read because of its extension
  --> ../examples/insurer-claims/README.md
   = more: readiness explain F0009
Gates from the command line                                          27 Nov 2026

Claims
  gate       wants       got         result  where
  min-level  level >= 2  trying-out  pass
  min-n      n >= 5      13          pass

2 checks on 1 unit: 2 passed.
$ readiness check $EXAMPLES/insurer-claims --no-pattern shadow-ai --as-of 2026-11-27 > out; echo $?; grep shadow out
note[F0009]: this file is not read because of its extension
  --> ../examples/insurer-claims/README.md
   = more: readiness explain F0009
1
  no-shadow-ai  pattern(shadow-ai) <= 0  present  FAIL    leader:57
$ readiness check $EXAMPLES/insurer-claims --min-level 2 --each --as-of 2026-11-27 | tail -n 1
note[F0009]: this file is not read because of its extension
  --> ../examples/insurer-claims/README.md
   = more: readiness explain F0009
13 checks on 13 files: 12 inconclusive, 1 passed.
$ mkdir four; cp $EXAMPLES/insurer-claims/staff/P[1245].answers.yaml four
$ readiness check four --min-n 1 --as-of 2026-11-27 > out; echo $?
error[A0313]: fewer than 5 people without names answered: nothing about them can be shown
  = help: wait for more, or add their leader's answers
  = more: readiness explain A0313
4
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml again.yaml
$ readiness check again.yaml $EXAMPLES/insurer-claims/leader.answers.yaml --min-level 1 --as-of 2026-11-27 > out; echo $?
error[A0312]: `L1` answers twice as leader: also in again.yaml
  --> ../examples/insurer-claims/leader.answers.yaml:8:19
   |
 8 | respondent: {ref: L1, role: leader, form: leader}
   |                   ^^
   = help: both are of the cycle 2026-Q4: correct it in one of them, or leave one of the two files out
   = more: readiness explain A0312
3
