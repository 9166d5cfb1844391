# promise: a gate holds a unit to its roadmap; what is overdue is pointed at in the roadmap's line; a unit without one is never passed
$ readiness check $EXAMPLES/law-firm --actions $EXAMPLES/law-firm/actions.yaml --max-overdue 0 --as-of 2026-12-03 2>/dev/null
Gates from the command line                                           3 Dec 2026

Real Estate
  gate         wants         got  result  where
  max-overdue  overdue <= 0  0    pass

1 check on 1 unit: 1 passed.
$ readiness check $EXAMPLES/law-firm --actions $EXAMPLES/law-firm/actions.yaml --max-overdue 0 --as-of 2026-12-04 2>/dev/null
Gates from the command line                                           4 Dec 2026

Real Estate
  gate         wants         got               result  where
  max-overdue  overdue <= 0  1: manager-goals  FAIL    actions:23

1 check on 1 unit: 1 failed.
[1]
$ readiness check $EXAMPLES/law-firm --actions $EXAMPLES/law-firm/actions.yaml --max-overdue 0 --as-of 2026-12-04 -f github 2>/dev/null
::error file=../examples/law-firm/actions.yaml,line=23,title=max-overdue FAIL::max-overdue: wanted overdue <= 0, got 1: manager-goals
[1]
$ cat >policy.yaml <<'EOF'
> schema: readiness/policy@1
> id: at-work
> questionnaire: ai-adoption
> gates:
>   - {id: on-time, metric: overdue, max: 1}
>   - {id: shown, metric: claimed, max: 0}
> EOF
$ sed '/evidence:/d' $EXAMPLES/law-firm/actions.yaml >claimed.yaml; readiness check $EXAMPLES/law-firm/leader.answers.yaml --policy policy.yaml --actions claimed.yaml --as-of 2026-12-04
Policy at-work                                                        4 Dec 2026

../examples/law-firm/leader.answers.yaml
  gate     wants         got                     result  where
  on-time  overdue <= 1  1: manager-goals        pass
  shown    claimed <= 0  1: no-penalty-on-speed  FAIL    claimed:8

2 checks on 1 file: 1 failed, 1 passed.
[1]
$ readiness check $EXAMPLES/law-firm/leader.answers.yaml $EXAMPLES/insurer-claims/leader.answers.yaml --policy policy.yaml --actions $EXAMPLES/law-firm/actions.yaml --as-of 2026-12-04
Policy at-work                                                        4 Dec 2026

../examples/law-firm/leader.answers.yaml                           2 of 2 passed

../examples/insurer-claims/leader.answers.yaml                     0 of 2 passed
  gate     wants         got                      result        line
  on-time  overdue <= 1  no roadmap of this unit  inconclusive     5
  shown    claimed <= 0  no roadmap of this unit  inconclusive     5

4 checks on 2 files: 2 inconclusive, 2 passed.
[4]
$ sed 's/^unit: .*/unit: real  estate/' $EXAMPLES/law-firm/actions.yaml >typed.yaml; readiness check $EXAMPLES/law-firm/leader.answers.yaml --policy policy.yaml --actions typed.yaml --as-of 2026-12-04 | tail -n 1
2 checks on 1 file: 2 passed.
$ sed 's/^unit: .*/unit: Tax/' $EXAMPLES/law-firm/actions.yaml >tax.yaml; readiness check $EXAMPLES/law-firm/leader.answers.yaml --policy policy.yaml --actions tax.yaml --as-of 2026-12-04
warning[S0105]: this roadmap is of `Tax`, about whom no answers are judged
  --> tax.yaml:4:7
   |
 4 | unit: Tax
   |       ^^^
   = help: write the unit as the answers write it, or leave the roadmap out
   = more: readiness explain S0105
Policy at-work                                                        4 Dec 2026

../examples/law-firm/leader.answers.yaml
  gate     wants         got                      result        line
  on-time  overdue <= 1  no roadmap of this unit  inconclusive     5
  shown    claimed <= 0  no roadmap of this unit  inconclusive     5

2 checks on 1 file: 2 inconclusive.
[4]
$ readiness check $EXAMPLES/law-firm/leader.answers.yaml --max-overdue 0
error[U0103]: --max-overdue counts the actions of a roadmap
  = help: name it with --actions FILE
  = more: readiness explain U0103
[2]
$ readiness check $EXAMPLES/law-firm/leader.answers.yaml --min 20 --actions $EXAMPLES/law-firm/actions.yaml
error[U0103]: no gate looks at the roadmap
  = help: add --max-overdue 0, or a gate on `overdue`, `claimed` or `dropped` to the policy
  = more: readiness explain U0103
[2]
$ readiness check $EXAMPLES/law-firm/leader.answers.yaml --actions policy.yaml --max-overdue 0
error[Y0205]: this is a file of another kind: `readiness/policy@1`
  --> policy.yaml:1:9
   |
 1 | schema: readiness/policy@1
   |         ^^^^^^^^^^^^^^^^^^
   = help: name one that begins with `schema: readiness/actions@1`
   = more: readiness explain Y0205
[3]
