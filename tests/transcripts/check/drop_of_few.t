# promise: a drop of a unit is told without a role of which only few changed, so that it tells nobody's answer
$ mkdir old new
$ for i in 1 2 3 4 5 6; do cp $EXAMPLES/insurer-claims/staff/P$i.answers.yaml old; done
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml old; cp old/* new
$ sed -i 's/mindset.user_gets_the_blame: .*/mindset.user_gets_the_blame: agree_strongly/' old/P2.answers.yaml
$ sed -i 's/mindset.user_gets_the_blame: .*/mindset.user_gets_the_blame: disagree_strongly/' new/P2.answers.yaml
$ readiness check old --baseline new --max-drop 0 --as-of 2026-11-27
$ readiness check old --baseline new --max-drop 0 --as-of 2026-11-27 -f json | grep -A 12 '"gate": "max-drop"' | grep -e worst -e withheld -A 1
$ rm old/leader* new/leader*
$ readiness check old --baseline new --max-drop 0 --as-of 2026-11-27
