# promise: what keeps all from being judged is in every output that a build server reads, not only in the terminal
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml a.yaml
$ cat >typo.yaml <<'EOF'
> schema: readiness/policy@1
> id: typo
> questionnaire: ai-adoption
> gates: [{id: rules, metric: score(governence), min: 50}]
> EOF
$ readiness check a.yaml --policy typo.yaml -f github --out junit=j.xml --out sarif=s.json --out gitlab=q.json --out json=c.json --out markdown=m.md
$ cat j.xml q.json m.md
$ grep -c P0102 j.xml s.json q.json c.json m.md
$ # at a terminal the message is enough
$ readiness check a.yaml --policy typo.yaml 2>/dev/null
$ # a baseline that is not there
$ readiness check a.yaml --min 30 --baseline gone --max-drop 5 -f github 2>/dev/null
$ # a folder without answers
$ mkdir empty; readiness check empty --min 30 -f github
$ # a flag
$ readiness check a.yaml --min nowhere=30 -f github 2>/dev/null
$ # and of two files one that cannot be read, beside a gate that failed
$ printf 'schema: readiness/answers@1\nquestionnaire: ai-adoption\nrespondent: {role: boss}\n' >b.yaml
$ readiness check a.yaml b.yaml --min 50 --keep-going -f github 2>err; tail -n 1 err
