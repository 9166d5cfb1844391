# promise: no output is written over a file that is read, whatever name it is given
$ cat >a.yaml <<'END'
> schema: readiness/answers@1
> questionnaire: demo
> respondent: {ref: G, role: lead}
> answers: {respond.quiet_nights: 0}
> END
$ cp a.yaml before; mkdir f; cp a.yaml f; ln -s a.yaml link.yaml; ln -s f g
$ readiness report a.yaml -o a.yaml
error[U0103]: `a.yaml` is one of the input files; it was left alone
  = help: choose another file with -o or --out
  = more: readiness explain U0103
[2]
$ try() { readiness "$@" 2>&1 | grep -c 'is one of the input files'; cmp a.yaml before && cmp f/a.yaml before; }
> try report link.yaml -o a.yaml
> try report a.yaml -o ./f/../link.yaml
> try report f --out markdown=g/a.yaml
> try compare a.yaml f -f json -o f/a.yaml
> try check '*.yaml' --min 3 --out junit=a.yaml
> try check f --min 3 --baseline a.yaml -o a.yaml
> try plan a.yaml -o a.yaml
> try explain score prepare a.yaml -o a.yaml
> try lint f -f json -o f/a.yaml
> try batch f -q demo --tally f/a.yaml
> try report - -o a.yaml <a.yaml
1
1
1
1
1
1
1
1
1
1
1
$ cp $QUESTIONNAIRES/demo.yaml q.yaml; readiness show ./q.yaml -o q.yaml 2>&1 | head -n 1; cmp q.yaml $QUESTIONNAIRES/demo.yaml
error[U0103]: `q.yaml` is one of the input files; it was left alone
$ printf 'schema: readiness/policy@1\nid: p\nquestionnaire: demo\nbaseline: f\ngates: [{id: g, metric: drop(overall), max: 5}]\n' >p.yaml
$ readiness check a.yaml --policy p.yaml -f json -o f/a.yaml 2>&1 | head -n 1; readiness check a.yaml --policy p.yaml -o p.yaml 2>&1 | head -n 1
error[U0103]: `f/a.yaml` is one of the input files; it was left alone
error[U0103]: `p.yaml` is one of the input files; it was left alone
$ readiness report f -o f/new.txt && readiness report f -o f/new.txt 2>/dev/null && head -n 1 f/new.txt
Incident readiness of a software team
