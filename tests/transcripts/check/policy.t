# promise: a policy's gates, warnings and targets; many files show what did not pass
$ readiness check $EXAMPLES/insurer-claims/leader.answers.yaml $EXAMPLES/hospital-admin/leader.answers.yaml --policy $EXAMPLES/ci/readiness-policy.yaml
Policy quarterly-gate                                                23 Nov 2026

../examples/insurer-claims/leader.answers.yaml                     3 of 6 passed
  gate              wants                got                  result        line
  governance        score(governance)    28, at best 35       inconclusive    48
                    >= 30
  no-grave-pattern  patterns(severity    3, at best 1:        FAIL            49
                    >= high) <= 0        liability-
                                         deflection,
                                         shadow-ai,
                                         unchecked-output
  evidence          evidence(gates) >=   1                    warning         24
                    3

  - no-grave-pattern: Begin with the remedy that the report names, or have the
    gap accepted until a date.

Targets (not gates):
  target      wanted  low end  still to go
  governance      60       28           32
  incentives      50       32           18

../examples/hospital-admin/leader.answers.yaml                     6 of 6 passed
Targets (not gates):
  target      wanted  low end  still to go
  governance      60     45.5         14.5
  incentives      50     39.3         10.7

12 checks on 2 files: 1 failed, 1 inconclusive, 1 warning, 9 passed.
[1]
