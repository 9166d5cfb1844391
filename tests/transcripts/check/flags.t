# promise: a flag that says nothing sensible is named with its place, exit code 2
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml a.yaml
$ readiness check a.yaml
error[U0103]: there is nothing to judge by
  = help: add --policy FILE, or a gate such as --min 50
  = more: readiness explain U0103
[2]
$ readiness check a.yaml --min governanse=50
error[X0303]: `governanse` is not a dimension, a facet or `overall`
  --> --min governanse=50:1:1
   |
 1 | governanse=50
   | ^^^^^^^^^^^^^
   = help: did you mean `governance`?
   = more: readiness explain X0303
[2]
$ readiness check a.yaml --min 101
error[P0110]: the gate `min-overall` can never pass
  --> --min 101:1:1
   |
 1 | 101
   | ^^^
   = help: the metric lies between 0 and 100
   = more: readiness explain P0110
[2]
$ readiness check a.yaml --min 0
warning[P0111]: the gate `min-overall` can never fail
  --> --min 0:1:1
   |
 1 | 0
   | ^
   = help: the metric lies between 0 and 100
   = more: readiness explain P0111
Gates from the command line                                          23 Nov 2026

a.yaml
  gate         wants                got             result  line
  min-overall  score(overall) >= 0  35, at best 44  pass

1 check on 1 file: 1 passed.
$ readiness check a.yaml --min-level 9
error[P0110]: the gate `min-level` can never pass
  --> --min-level 9:1:1
   |
 1 | 9
   | ^
   = help: the metric lies between 1 and 5
   = more: readiness explain P0110
[2]
$ readiness check a.yaml --no-pattern shadow
error[P0106]: `shadow` is not a pattern of ai-adoption
  --> --no-pattern shadow:1:1
   |
 1 | shadow
   | ^^^^^^
   = help: did you mean `shadow-ai`?
   = more: readiness explain P0106
[2]
$ readiness check a.yaml --max-unknown ten
error[P0104]: `ten` is not a bound for this metric
  --> --max-unknown ten:1:1
   |
 1 | ten
   | ^^^
   = help: write a share such as 90% or 0.9
   = more: readiness explain P0104
[2]
$ readiness check a.yaml --max-age 3w --min-n few
error[P0104]: `3w` is not a bound for this metric
  --> --max-age 3w:1:1
   |
 1 | 3w
   | ^^
   = help: write a number of days such as 180d
   = more: readiness explain P0104

error[P0104]: `few` is not a bound for this metric
  --> --min-n few:1:1
   |
 1 | few
   | ^^^
   = help: write a whole number
   = more: readiness explain P0104
[2]
$ readiness check a.yaml --min 30 --min 40
error[P0103]: there are two gates `min-overall`
  --> --min 40:1:1
   |
 1 | 40
   | ^^
   = help: rename or remove one of them
   = more: readiness explain P0103
[2]
$ readiness check a.yaml --min 30 --out xml=a.xml
error[U0103]: `xml` is not a format of this command
  = help: its formats are terminal, markdown, html, pdf, xlsx, json, junit, sarif, github and gitlab
  = more: readiness explain U0103
[2]
$ readiness check a.yaml --min 30 --out junit=
error[U0103]: `--out junit=` names no file
  = help: write it like --out json=report.json
  = more: readiness explain U0103
[2]
