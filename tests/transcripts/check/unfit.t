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
