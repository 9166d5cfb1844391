# promise: a name without a score is named, with the nearest one
$ readiness explain score governanse $EXAMPLES/insurer-claims/leader.answers.yaml
error[U0105]: `governanse` has no score to explain
  = help: did you mean `governance`?
  = more: readiness explain U0105
[2]
$ readiness explain score ctx.income $EXAMPLES/insurer-claims/leader.answers.yaml
error[U0105]: `ctx.income` has no score to explain
  = help: name overall, a dimension, a facet or a scored question
  = more: readiness explain U0105
[2]
$ readiness explain score overall $EXAMPLES/insurer-claims/practitioner.answers.yaml
Overall
There is no overall score: the role `practitioner` or its form carries none by
itself.
$ readiness explain scoer overall x
error[U0105]: there is nothing called `scoer` to explain
  = help: did you mean `score`?
  = more: readiness explain U0105
[2]
