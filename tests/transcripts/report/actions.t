# promise: the page says how much of the roadmap is done that is worked on
$ readiness report $EXAMPLES/law-firm/leader.answers.yaml --actions $EXAMPLES/lease-reports/actions.yaml | grep -A 1 '^Of the roadmap'
Of the roadmap in ../examples/lease-reports/actions.yaml: 1 of 3 done.
  1  Take the penalty off speed                     Head of the unit       3 Dec
$ readiness report $EXAMPLES/law-firm/leader.answers.yaml --actions $EXAMPLES/lease-reports/actions.yaml -f html | grep -c 'Of the roadmap in'
1
$ readiness report $EXAMPLES/law-firm/leader.answers.yaml --actions $EXAMPLES/lease-reports/outcomes.csv 2>&1 | head -n 1
error[Y0101]: the file begins with a text instead of `key: value` lines
