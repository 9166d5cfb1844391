# promise: the page says how much of the roadmap is done that is worked on
$ readiness report $EXAMPLES/law-firm/leader.answers.yaml --actions $EXAMPLES/law-firm/actions.yaml | grep -A 1 '^Of the roadmap'
Of the roadmap in ../examples/law-firm/actions.yaml: 1 of 3 done.
  1  Price one service without hours                Head of the business  31 Dec
$ readiness report $EXAMPLES/law-firm/leader.answers.yaml --actions $EXAMPLES/law-firm/actions.yaml -f html | grep -c 'Of the roadmap in'
1
$ readiness report $EXAMPLES/law-firm/leader.answers.yaml --actions $EXAMPLES/law-firm/outcomes.csv 2>&1 | head -n 1
error[Y0101]: the file begins with a text instead of `key: value` lines
$ sed 's/^unit: .*/unit: Claims/' $EXAMPLES/law-firm/actions.yaml >foreign.yaml; readiness report $EXAMPLES/law-firm/leader.answers.yaml --actions foreign.yaml
error[S0104]: this roadmap is of `Claims`, and the answers are of `Real Estate`
  --> foreign.yaml:4:7
   |
 4 | unit: Claims
   |       ^^^^^^
   = help: name the unit's own roadmap, or write the unit the same way in both
   = more: readiness explain S0104
[3]
