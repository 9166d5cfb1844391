# promise: a value that does not fit is named with its place, and a plan that is none ends with 5
$ readiness plan $EXAMPLES/hospital-admin/leader.answers.yaml --what-if governance.trafic_light=3
error[A0101]: `governance.trafic_light` is not a question of ai-adoption
  --> --what-if governance.trafic_light=3:1:1
   |
 1 | governance.trafic_light: 3
   | ^^^^^^^^^^^^^^^^^^^^^^^
   = help: did you mean `governance.traffic_light`?
   = more: readiness explain A0101
[2]
$ readiness plan $EXAMPLES/hospital-admin/leader.answers.yaml --what-if governance.traffic_light=9
error[A0201]: `9` is not a level of `governance.traffic_light`
  --> --what-if governance.traffic_light=9:1:27
   |
 1 | governance.traffic_light: 9
   |                           ^
   = help: its levels are 0 to 4
   = more: readiness explain A0201
[2]
$ readiness plan $EXAMPLES/hospital-admin/leader.answers.yaml --what-if governance.cannot_tell=agree
What would change
Nothing: scores, level, patterns and steps stay as they are.
$ readiness plan $EXAMPLES/hospital-admin/leader.answers.yaml --what-if governance
error[U0103]: `--what-if governance` sets nothing
  = help: write it like --what-if question.id=value
  = more: readiness explain U0103
[2]
$ readiness plan $EXAMPLES/hospital-admin/leader.answers.yaml --target problem-lead
error[U0113]: `problem-lead` is not a level of `ai-adoption`
  = help: did you mean `problem-led`?
  = more: readiness explain U0113
[2]
$ readiness plan $EXAMPLES/hospital-admin/leader.answers.yaml --budget soon
error[U0113]: `soon` is not a number of person-days
  = help: write it like --budget 10d
  = more: readiness explain U0113
[2]
$ readiness plan $EXAMPLES/hospital-admin/leader.answers.yaml --target tool-led
`tool-led` is reached already.
[5]
$ readiness plan $EXAMPLES/hospital-admin/practitioner.answers.yaml
Nothing to plan
These answers carry no overall of their own, so there is nothing to plan by. Add
the answers of leaders.
[5]
$ readiness plan nobody.yaml
error[F0001]: this file does not exist
  --> nobody.yaml
   = note: the system says: No such file or directory
   = more: readiness explain F0001
[3]
