# promise: nothing to judge, the wrong questionnaire and a mistaken gate have codes of their own
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml a.yaml
$ cat >gate.sh <<'EOF'
> for format in terminal markdown json junit sarif github; do
>   readiness check "$@" -f $format >out 2>err
>   printf '%s ' $?
> done
> echo
> EOF
$ cat >warns.yaml <<'EOF'
> schema: readiness/policy@1
> id: warns
> questionnaire: ai-adoption
> gates: [{id: rules, metric: score(governance), min: 50, level: warning}]
> EOF
$ # nothing to judge
$ mkdir none
$ bash gate.sh none --min 50
5 5 5 5 5 5 
$ bash gate.sh 'none/*.yaml' --min 50
5 5 5 5 5 5 
$ # another questionnaire than the policy is for
$ sed 's/: ai-adoption/: demo/' warns.yaml >demo.yaml
$ bash gate.sh a.yaml --policy demo.yaml
6 6 6 6 6 6 
$ # a mistake in a flag, and in the policy
$ bash gate.sh a.yaml --min governanse=50
2 2 2 2 2 2 
$ sed 's/governance/governanse/' warns.yaml >typo.yaml
$ bash gate.sh a.yaml --policy typo.yaml
3 3 3 3 3 3 
$ mkdir plain; printf 'schema: readiness/questionnaire@1\nid: plain\nversion: 1.0.0\ntitle: T\nroles: {lead: {title: Lead, named: true}}\nfacets: {}\nscales: {s: {options: [{id: a, label: A}, {id: b, label: B}]}}\nsurveys:\n  - {id: d, title: D, questions: [{id: d.q, kind: choice, scale: s, text: T}]}\n' >plain/questionnaire.yaml
$ printf 'schema: readiness/answers@1\nquestionnaire: plain\nrespondent: {role: lead}\nanswers: {d.q: b}\n' >plain.yaml; readiness check plain.yaml -q plain --min-level 2 2>&1 | sed -n '/P0110/p; /help/p'
error[P0110]: the gate `min-level` can never pass
   = help: `plain` has none of what it measures
   = more: readiness explain P0110
