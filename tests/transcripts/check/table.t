# promise: a table says what was wanted, what was found and on which line
$ readiness check $EXAMPLES/insurer-claims/leader.answers.yaml --min-level problem-led --min governance=30 --no-pattern liability-deflection --max-unknown 10% --max-age 120d --min-n 1
Gates from the command line                                          23 Nov 2026

../examples/insurer-claims/leader.answers.yaml
  gate                  wants                 got             result        line
  min-level             level >= problem-led  trying-out      FAIL            48
  min-governance        score(governance) >=  28, at best 35  inconclusive    48
                        30
  no-liability-         pattern(liability-    present         FAIL            49
  deflection            deflection) <= 0
  max-unknown           known >= 90%          89.4%           FAIL            88
  max-age               age <= 120d           11 days         pass
  min-n                 n >= 1                1               pass

6 checks on 1 file: 3 failed, 1 inconclusive, 2 passed.
[1]
