# promise: a drop of a unit is told without a role of which only few changed, so that it tells nobody's answer
$ mkdir old new
$ for i in 1 2 4 5 7 8; do cp $EXAMPLES/insurer-claims/staff/P$i.answers.yaml old; done
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml old; cp old/* new; sed -i 's/2026-Q4/2027-Q1/' new/*
$ sed -i 's/mindset.user_gets_the_blame: .*/mindset.user_gets_the_blame: agree_strongly/' old/P2.answers.yaml
$ sed -i 's/mindset.user_gets_the_blame: .*/mindset.user_gets_the_blame: disagree_strongly/' new/P2.answers.yaml
$ readiness check old --baseline new --max-drop 0 --as-of 2026-11-27
Gates from the command line                                          27 Nov 2026

Claims
  gate      wants                      got                         result  where
  max-drop  drop(each dimension) <= 0  0: tool_first; without      pass
                                       practitioners, of whom few
                                       changed

1 check on 1 unit: 1 passed.
$ readiness check old --baseline new --max-drop 0 --as-of 2026-11-27 -f json | grep -A 2 -e '"worst"' -e '"withheld"'
          "worst": 0.0,
          "best": 0.0,
          "names": [
--
          "withheld": [
            "practitioner"
          ],
$ for i in 1 2 4 5 7; do sed -i 's/mindset.user_gets_the_blame: .*/mindset.user_gets_the_blame: agree_strongly/' old/P$i.answers.yaml; sed -i 's/mindset.user_gets_the_blame: .*/mindset.user_gets_the_blame: disagree_strongly/' new/P$i.answers.yaml; done
$ readiness check old --baseline new --max-drop 0 --as-of 2026-11-27 | grep max-drop
  max-drop  drop(each dimension) <= 0  9, at best 5: mindset  FAIL    leader:114
