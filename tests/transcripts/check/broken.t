# promise: a broken file is never a mere failed gate, in no format and wherever it stands
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml a.yaml
$ cat >gate.sh <<'EOF'
> for format in terminal markdown json junit sarif github; do
>   readiness check "$@" -f $format >out 2>err
>   printf '%s ' $?
> done
> echo
> EOF
$ echo 'schema: readiness/answers@1' >broken.yaml
$ bash gate.sh broken.yaml a.yaml --min 50
3 3 3 3 3 3 
$ bash gate.sh a.yaml broken.yaml --min 50
3 3 3 3 3 3 
$ bash gate.sh a.yaml missing.yaml --min 30
3 3 3 3 3 3 
$ # ... and with --keep-going it stands out too
$ bash gate.sh a.yaml broken.yaml --min 50 --keep-going
1 1 1 1 1 1 
$ bash gate.sh broken.yaml --min 50 --keep-going
7 7 7 7 7 7 
