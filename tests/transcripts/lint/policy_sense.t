# promise: what a policy asks in vain is told before anybody waits for it
$ cat >policy.yaml <<'EOF'
> schema: readiness/policy@1
> id: q4-gate
> questionnaire: {id: ai-adoption, versions: "<1"}
> gates: [{id: rules, metric: score(governance), min: 50}]
> EOF
$ readiness lint policy.yaml
error[P0120]: the policy is for versions <1 of `ai-adoption`, and this is 1.1.0
  --> policy.yaml:3:44
   |
 3 | questionnaire: {id: ai-adoption, versions: "<1"}
   |                                            ^^^^
   = help: read what the policy asks against this version, then change `versions:`
   = more: readiness explain P0120
1 file checked: 1 error, 0 warnings.
[1]
$ sed -i 's/<1/>=1/; /^gates/d' policy.yaml
$ cat >>policy.yaml <<'EOF'
> baseline: answers/2026-Q3
> targets: {governance: 101, incentives: 100}
> gates:
>   - {id: grave, metric: patterns(severity >= hgih), max: 0}
>   - {id: fell, metric: drop(governance), max: 5}
>   - {id: level, metric: level, min: problem-lead}
>   - {id: pattern, metric: pattern(shadow-a1), max: 0}
> accept: {max_days: 30, warn_before: 30d}
> EOF
$ readiness lint policy.yaml
error[P0122]: the baseline `answers/2026-Q3` does not exist
  --> policy.yaml:4:11
   |
 4 | baseline: answers/2026-Q3
   |           ^^^^^^^^^^^^^^^
   = help: write its path as seen from the policy; --baseline names another
   = more: readiness explain P0122

error[P0108]: the target of 101 for `governance` cannot be reached
  --> policy.yaml:5:11
   |
 5 | targets: {governance: 101, incentives: 100}
   |           ^^^^^^^^^^
   = help: scores lie between 0 and 100
   = more: readiness explain P0108

error[P0102]: `severity >= hgih` is not a condition on severity
  --> policy.yaml:7:34
   |
 7 |   - {id: grave, metric: patterns(severity >= hgih), max: 0}
   |                                  ^^^^^^^^^^^^^^^^
   = help: did you mean `high`?
   = more: readiness explain P0102

error[P0102]: `drop` does not take `governance`: it looks at every dimension, or at the overall
  --> policy.yaml:8:29
   |
 8 |   - {id: fell, metric: drop(governance), max: 5}
   |                             ^^^^^^^^^^
   = help: write drop(each dimension) or drop(overall)
   = more: readiness explain P0102

error[P0104]: `problem-lead` is not a bound for this metric
  --> policy.yaml:9:37
   |
 9 |   - {id: level, metric: level, min: problem-lead}
   |                                     ^^^^^^^^^^^^
   = help: did you mean `problem-led`?
   = more: readiness explain P0104

error[P0106]: `shadow-a1` is not a pattern of ai-adoption
  --> policy.yaml:10:35
   |
10 |   - {id: pattern, metric: pattern(shadow-a1), max: 0}
   |                                   ^^^^^^^^^
   = help: did you mean `shadow-ai`?
   = more: readiness explain P0106

warning[P0109]: every accepted gap is warned of from its first day on
  --> policy.yaml:11:37
   |
11 | accept: {max_days: 30, warn_before: 30d}
   |                                     ^^^
   = help: warn less than the 30 days of `max_days` before its last one
   = more: readiness explain P0109
1 file checked: 6 errors, 1 warning.
[1]
$ # the baseline is told at the policy's line, and to a build server, too
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml a.yaml
$ printf 'schema: readiness/policy@1\nid: p\nquestionnaire: ai-adoption\nbaseline: gone\ngates: [{id: fell, metric: drop(overall), max: 5}]\n' >gone.yaml
$ readiness check a.yaml --policy gone.yaml -f github
error[P0122]: the baseline `gone` does not exist
  --> gone.yaml:4:11
   |
 4 | baseline: gone
   |           ^^^^
   = help: write its path as seen from the policy; --baseline names another
   = more: readiness explain P0122
::error file=gone.yaml,line=4,title=runnable REFUSED::runnable: P0122: the baseline `gone` does not exist. To do: write its path as seen from the policy; --baseline names another
[3]
$ sed 's/2026-Q4/2026-Q3/' a.yaml >b.yaml; readiness check a.yaml --policy gone.yaml --baseline b.yaml | tail -n 1
1 check on 1 file: 1 passed.
$ # a gap takes two roles
$ cat >one.yaml <<'EOF'
> schema: readiness/policy@1
> id: one
> questionnaire: demo
> gates: [{id: apart, metric: gap(prepare), max: 5}]
> EOF
$ readiness lint one.yaml
error[P0112]: no question of `prepare` is asked of two roles, so there is no gap to measure
  --> one.yaml:4:33
   |
 4 | gates: [{id: apart, metric: gap(prepare), max: 5}]
   |                                 ^^^^^^^
   = help: name another dimension or facet, or use score(prepare)
   = more: readiness explain P0112
1 file checked: 1 error, 0 warnings.
[1]
