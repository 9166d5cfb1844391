# promise: the recipe of examples/ci judges answers and leaves what build servers read
$ grep -h "gate.sh answers" $EXAMPLES/ci/*.yaml
        run: ./gate.sh answers/2026-Q4/leader.answers.yaml --baseline answers/2026-Q3/leader.answers.yaml --max-drop 5 --format github
    - ./gate.sh answers/2026-Q4/leader.answers.yaml --baseline answers/2026-Q3/leader.answers.yaml --max-drop 5
$ mkdir -p answers/2026-Q3 answers/2026-Q4
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml answers/2026-Q3
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml answers/2026-Q4
$ $EXAMPLES/ci/gate.sh answers/2026-Q4/leader.answers.yaml --baseline answers/2026-Q3/leader.answers.yaml --max-drop 5 --format github
::warning file=answers/2026-Q4/leader.answers.yaml,line=48,title=governance inconclusive::governance: wanted score(governance) >= 30, got 28, at best 35
::error file=answers/2026-Q4/leader.answers.yaml,line=49,title=no-grave-pattern FAIL::no-grave-pattern: wanted patterns(severity >= high) <= 0, got 3, at best 1: liability-deflection, shadow-ai, unchecked-output. To do: Begin with the remedy that the report names, or have the gap accepted until a date.
::warning file=answers/2026-Q4/leader.answers.yaml,line=24,title=evidence warning::evidence: wanted evidence(gates) >= 3, got 1
[1]
$ ls gate
code-quality.json
gate.json
gate.sarif
junit.xml
summary.md
$ grep -c '<testcase' gate/junit.xml
7
$ head -n 3 gate/summary.md
# Policy quarterly-gate, 23 Nov 2026

## answers/2026-Q4/leader.answers.yaml
$ $EXAMPLES/ci/gate.sh answers/2026-Q4/leader.answers.yaml --baseline answers/2026-Q3/leader.answers.yaml --max-drop 5 | tail -n 1
7 checks on 1 file: 1 failed, 1 inconclusive, 1 warning, 4 passed.
$ $EXAMPLES/ci/gate.sh answers/2027-Q1
error[F0001]: this file does not exist
  --> answers/2027-Q1
   = note: the system says: No such file or directory
   = more: readiness explain F0001
Policy quarterly-gate                                                23 Nov 2026

answers/2027-Q1
  gate      wants                     got                          result   line
  readable  answers that can be read  F0001: this file does not    REFUSED
                                      exist

1 check on 1 file: 1 refused.
[3]
