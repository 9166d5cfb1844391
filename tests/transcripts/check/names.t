# promise: a file's name and comments are text in every format, whatever they look like
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml "$(printf 'x\n::error::%%0A]]>\033[31m, y:z.yaml')"
$ readiness check x* --min 50
Gates from the command line                                          23 Nov 2026

x\n::error::%0A]]>\x1b[31m, y:z.yaml
  gate         wants                 got             result  line
  min-overall  score(overall) >= 50  35, at best 44  FAIL      88

1 check on 1 file: 1 failed.
[1]
$ readiness check x* --min 50 -f markdown | head -n 8
# Gates from the command line, 23 Nov 2026

## x ::error::%0A\]\]&gt;\\x1b\[31m, y:z.yaml

| gate | wants | got | result | line |
| --- | --- | --- | --- | --: |
| min-overall | score(overall) &gt;= 50 | 35, at best 44 | FAIL | 88 |
$ readiness check x* --min 50 -f github
::error file=x\n%3A%3Aerror%3A%3A%250A]]>\x1b[31m%2C y%3Az.yaml,line=88,title=min-overall FAIL::min-overall: wanted score(overall) >= 50, got 35, at best 44
[1]
$ readiness check x* --min 50 -f junit | grep -E -A 1 '<failure'
    <failure type="FAIL" message="min-overall: wanted score(overall) &gt;= 50, got 35, at best 44">x\n::error::%0A]]&gt;\x1b[31m, y:z.yaml:88</failure>
  </testcase>
$ readiness check x* --min 50 -f sarif | grep uri
                  "uri": "x%0A%3A%3Aerror%3A%3A%250A%5D%5D%3E%1B%5B31m%2C%20y%3Az.yaml",
                  "uriBaseId": "%SRCROOT%"
$ readiness check x* --min 50 -f json | grep name
      "name": "x\n::error::%0A]]>\u001b[31m, y:z.yaml",
          "names": [],
