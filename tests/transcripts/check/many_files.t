# promise: of many files the worst decides, not the last, in every format
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml a.yaml
$ cat >gate.sh <<'EOF'
> for format in terminal markdown json junit sarif github; do
>   readiness check "$@" -f $format >out 2>err
>   printf '%s ' $?
> done
> echo
> EOF
$ cp $EXAMPLES/hospital-admin/leader.answers.yaml better.yaml
$ readiness check better.yaml --min 40 >out; echo $?
0
$ bash gate.sh a.yaml better.yaml --min 50
1 1 1 1 1 1 
$ bash gate.sh better.yaml a.yaml --min 50
1 1 1 1 1 1 
$ bash gate.sh a.yaml better.yaml --min 40
4 4 4 4 4 4 
