# promise: the exit code is the verdict, the same in every format, for every outcome
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml a.yaml
$ cat >gate.sh <<'EOF'
> for format in terminal markdown json junit sarif github; do
>   readiness check "$@" -f $format >out 2>err
>   printf '%s ' $?
> done
> echo
> EOF
$ # passed
$ bash gate.sh a.yaml --min 30
0 0 0 0 0 0 
$ # failed, even with the open answers at their best
$ bash gate.sh a.yaml --min 50
1 1 1 1 1 1 
$ # inconclusive: the overall lies between 34 and 44.2
$ bash gate.sh a.yaml --min 40
4 4 4 4 4 4 
$ # judged at the low end, that is a failure
$ bash gate.sh a.yaml --min 40 --strict
1 1 1 1 1 1 
$ # a failure beside something inconclusive
$ bash gate.sh a.yaml --min 40 --min governance=50
1 1 1 1 1 1 
$ # a gate that only warns
$ cat >warns.yaml <<'EOF'
> schema: readiness/policy@1
> id: warns
> questionnaire: ai-adoption
> gates: [{id: rules, metric: score(governance), min: 50, level: warning}]
> EOF
$ bash gate.sh a.yaml --policy warns.yaml
0 0 0 0 0 0 
