# promise: what is inconclusive is a thing of its own in every output, and --inconclusive says what it counts for
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml a.yaml
$ # the overall lies between 34 and 44.2
$ readiness check a.yaml --min 40 -f github --out junit=j.xml --out sarif=s.json
::warning file=a.yaml,line=88,title=min-overall inconclusive::min-overall: wanted score(overall) >= 40, got 35, at best 44
[4]
$ grep -A 2 '<testcase' j.xml; grep -E '"(kind|level)"' s.json
  <testcase name="min-overall" classname="a.yaml" time="0">
    <skipped message="inconclusive: min-overall: wanted score(overall) &gt;= 40, got 35, at best 44"/>
  </testcase>
                "level": "error"
          "kind": "open",
          "level": "none",
$ readiness check a.yaml --min 40 --inconclusive warning -f github
::warning file=a.yaml,line=88,title=min-overall inconclusive::min-overall: wanted score(overall) >= 40, got 35, at best 44
$ readiness check a.yaml --min 40 --inconclusive ignore -f github
$ readiness check a.yaml --min 40 --inconclusive ignore | tail -n 1
1 check on 1 file: 1 inconclusive.
$ # what failed has failed
$ readiness check a.yaml --min 50 --inconclusive ignore | tail -n 1
1 check on 1 file: 1 failed.
