# promise: what was judged alone, together and by table is told in the order of the files, whatever was read first
$ mkdir f; for i in 1 2 3 4 5 6; do printf 'schema: readiness/answers@1\nquestionnaire: demo\nrespondent: {ref: R%s, role: lead}\nsubject: {unit: %s}\ncontext: {ctx.on_call: "yes"}\nanswers: {respond.quiet_nights: %s, respond.heroes: agree}\n' $i $((i % 4)) $i >f/$i.yaml; done; printf 'schema: readiness/answers@1\nquestionnaire: demo\nrespondent: {ref: R7, role: lead}\nanswers: {learn.near_misses: agree}\n' >f/7.yaml
$ readiness check f --min-n 1 -f json | grep '"name"'
      "name": "1",
      "name": "2",
      "name": "f/3.yaml",
      "name": "f/4.yaml",
      "name": "f/7.yaml",
$ readiness check f --min-n 1 --each -f json | grep '"name"'
      "name": "f/1.yaml",
      "name": "f/2.yaml",
      "name": "f/3.yaml",
      "name": "f/4.yaml",
      "name": "f/5.yaml",
      "name": "f/6.yaml",
      "name": "f/7.yaml",
$ mkfifo p; cat f/1.yaml >p & readiness check p f/5.yaml --min-n 2 -f json | grep '"name"'
      "name": "1",
$ readiness check f --min-n 1 --baseline f --max-drop 0 | tail -n 1
10 checks on 5 units and files: 5 inconclusive, 5 passed.
$ cp f/1.yaml f/9.yaml; readiness check f --min-n 1 --keep-going 2>&1 | sed -n '/^error/,/=/p' | head -n 3
error[A0312]: `R1` answers twice as lead: also in f/1.yaml
  --> f/9.yaml:3:19
   |
