# promise: scores below zero can be asked for
$ cp $QUESTIONNAIRES/demo.yaml q.yaml; sed -i 's/range: \[0, 10\]/range: [-2, 2]/; s/min: 4$/min: 0/; s/min: 7$/min: 1/; s/min: 4}/min: 0}/; s/min: 7}/min: 1}/' q.yaml
$ sed -i 's/every(low, 3)/score(learn) >= -1/; s/every(low, 5)/every(low, -0.5)/' q.yaml; readiness lint q.yaml
1 file checked: 0 errors, 0 warnings.
$ printf 'schema: readiness/answers@1\nquestionnaire: demo\nrespondent: {role: lead}\nanswers: {learn.after_an_incident: 2}\n' >a.yaml; readiness report a.yaml -q q.yaml | grep '^Level'
Level 1 to 2 of 3                            -1.5 to 1.6 of 2.0, too few answers
$ sed -i 's/score(learn) >= -1/score(learn) >= --1/' q.yaml; readiness lint q.yaml | head -n 7
1 file checked: 1 error, 0 warnings.
error[X0301]: `--` cancels out
  --> q.yaml:90:35
   |
90 |       - require: score(learn) >= --1
   |                                   ^
   = help: leave both out
   = more: readiness explain X0301
