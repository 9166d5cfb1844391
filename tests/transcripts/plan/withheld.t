# promise: a what-if on one person's file does not tell the answer that is told of groups only
$ readiness plan $EXAMPLES/insurer-claims/staff/P1.answers.yaml --what-if governance.unapproved_use=0
error[U0121]: `governance.unapproved_use` is shown for groups only: what another answer would change would reveal this one
  = help: leave it out of --what-if
  = more: readiness explain U0121
[2]
$ readiness plan $EXAMPLES/insurer-claims/staff/P1.answers.yaml --what-if governance.unapproved_use=0 --format json
error[U0121]: `governance.unapproved_use` is shown for groups only: what another answer would change would reveal this one
  = help: leave it out of --what-if
  = more: readiness explain U0121
[2]
$ readiness plan $EXAMPLES/insurer-claims/staff/P1.answers.yaml --what-if governance.working_rule=2 | grep -c -e Governance -e Safeguard
0
[1]
