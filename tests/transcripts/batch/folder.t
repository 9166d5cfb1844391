# promise: a folder is scored file by file; loops are not followed, what is no answers file is passed over, what cannot be read is told
$ mkdir -p answers/deep; ln -s .. answers/deep/loop; ln -s nowhere answers/gone.yaml; echo 'title: no answers' >answers/other.yaml
$ for i in 1 2; do printf 'schema: readiness/answers@1\nquestionnaire: demo\nrespondent: {ref: L%s, role: lead}\nanswers: {learn.near_misses: agree, learn.after_an_incident: 2}\n' $i >answers/deep/l$i.yaml; done
$ printf 'schema: readiness/answers@1\nquestionnaire: demo\nrespondent: {role: lead}\nanswers: {learn.near_misses: 3}\n' >answers/wrong.yaml
$ readiness batch answers --keep-going -f csv --figures given
ref,role,withheld,overall,prepare,respond,learn
L1,lead,,,,,6.944444444
L2,lead,,,,,6.944444444
warning[F0007]: this is a link to a folder and is not followed
  --> answers/deep/loop
   = help: name it on the command line if it holds answers
   = more: readiness explain F0007

error[F0001]: this file does not exist
  --> answers/gone.yaml
   = note: the system says: No such file or directory
   = more: readiness explain F0001

warning[F0008]: this file in a folder is not read: it does not say that it holds answers
  --> answers/other.yaml
   = help: begin it with `schema: readiness/answers@1`, if it does
   = more: readiness explain F0008

error[A0202]: `3` is not an option of `learn.near_misses`
  --> answers/wrong.yaml:4:30
   |
 4 | answers: {learn.near_misses: 3}
   |                              ^
   = help: its options are disagree_strongly, disagree, neutral, agree and agree_strongly
   = more: readiness explain A0202
[7]
$ readiness batch answers --keep-going 2>/dev/null | head -n 10
Incident readiness of a software team
demo 1.0.0, 2 respondents, 2 rows refused
Means over people: everybody who is asked counts once, so a column may be of
fewer than n. Only these have an overall: team leads. In a unit's own figure its
roles count alike: see `readiness report`.
5 inputs, of which 1 are not answers
  Input               scored  refused  first problem
  answers/gone.yaml        0        1  this file does not exist
  answers/wrong.yaml       0        1  `3` is not an option of
                                       `learn.near_misses`
$ mkdir nothing; readiness batch nothing
error: there is nothing to score here
[5]
