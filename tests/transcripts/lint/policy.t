# promise: a policy is checked against its questionnaire, and each mistake has a place and a hint
$ cat >policy.yaml <<'EOF'
> schema: readiness/policy@1
> id: q4-gate
> questionnaire: {id: ai-adoption, versions: ">=1.0 <2"}
> targets: {governanse: 60}
> gates:
>   - {id: rules, metric: score(governanse), min: 50}
>   - {id: high, metric: score(governance), min: 101}
>   - {id: free, metric: score(governance), min: 0}
>   - {id: level, metric: level, min: problem-lead}
>   - {id: pattern, metric: pattern(shadow-a1), max: 0}
>   - {id: wrong-way, metric: score(roi), max: 50}
>   - {id: open, metric: known}
>   - {id: open, metric: knwon, min: 90%}
> accept: {warn_before: a month}
> EOF
$ readiness lint policy.yaml
error[P0107]: `governanse` is not a dimension or a facet
  --> policy.yaml:4:11
   |
 4 | targets: {governanse: 60}
   |           ^^^^^^^^^^
   = help: did you mean `governance`?
   = more: readiness explain P0107

error[X0303]: `governanse` is not a dimension, a facet or `overall`
  --> policy.yaml:6:31
   |
 6 |   - {id: rules, metric: score(governanse), min: 50}
   |                               ^^^^^^^^^^
   = help: did you mean `governance`?
   = more: readiness explain X0303

error[P0110]: the gate `high` can never pass
  --> policy.yaml:7:48
   |
 7 |   - {id: high, metric: score(governance), min: 101}
   |                                                ^^^
   = help: the metric lies between 0 and 100
   = more: readiness explain P0110

warning[P0111]: the gate `free` can never fail
  --> policy.yaml:8:48
   |
 8 |   - {id: free, metric: score(governance), min: 0}
   |                                                ^
   = help: the metric lies between 0 and 100
   = more: readiness explain P0111

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

error[P0105]: `score(roi)` is better the higher it is, so the gate takes no `max`
  --> policy.yaml:11:46
   |
11 |   - {id: wrong-way, metric: score(roi), max: 50}
   |                                              ^^
   = help: write `min:`
   = more: readiness explain P0105

error[P0105]: the gate `open` has no `min`
  --> policy.yaml:12:10
   |
12 |   - {id: open, metric: known}
   |          ^^^^
   = help: add `min:`
   = more: readiness explain P0105

error[P0103]: there are two gates `open`
  --> policy.yaml:13:10
   |
13 |   - {id: open, metric: knwon, min: 90%}
   |          ^^^^
   = help: rename or remove one of them
   = more: readiness explain P0103

error[P0101]: `knwon` is not a metric
  --> policy.yaml:13:24
   |
13 |   - {id: open, metric: knwon, min: 90%}
   |                        ^^^^^
   = help: did you mean `known`?
   = more: readiness explain P0101

error[P0104]: `a month` is not a number of days
  --> policy.yaml:14:23
   |
14 | accept: {warn_before: a month}
   |                       ^^^^^^^
   = help: write it like `warn_before: 30d`
   = more: readiness explain P0104
1 file checked: 10 errors, 1 warning.
[1]
$ printf 'schema: readiness/policy@1\nid: p\nquestionnaire: ai-adoption\nuse: high\ngate: []\n' >shape.yaml
$ readiness lint shape.yaml --format short
shape.yaml:1:1: error[Y0203]: a policy needs the key `gates`
shape.yaml:4:6: error[Y0205]: expected low, found `high`
shape.yaml:5:1: error[Y0202]: a policy has no key `gate`
[1]
$ readiness lint $EXAMPLES/ci
33 files checked: 0 errors, 0 warnings.
Skipped, as neither questionnaires nor answers: ../examples/ci/github-workflow.yaml, ../examples/ci/gitlab-ci.yaml and ../examples/ci/README.md.
$ sed -i 's/ai-adoption/ai-adaption/' policy.yaml
$ readiness lint policy.yaml --format short
policy.yaml:3:21: error[Q0001]: there is no questionnaire called `ai-adaption`
[1]
