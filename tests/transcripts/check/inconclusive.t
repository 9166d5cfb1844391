# promise: what is inconclusive is a thing of its own in every output, and --inconclusive says what it counts for
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml a.yaml
$ # the overall lies between 34 and 44.2
$ readiness check a.yaml --min 40 -f github --out junit=j.xml --out sarif=s.json
$ grep -A 2 '<testcase' j.xml; grep -E '"(kind|level)"' s.json
$ readiness check a.yaml --min 40 --inconclusive warning -f github
$ readiness check a.yaml --min 40 --inconclusive ignore -f github
$ readiness check a.yaml --min 40 --inconclusive ignore | tail -n 1
$ # what failed has failed
$ readiness check a.yaml --min 50 --inconclusive ignore | tail -n 1
