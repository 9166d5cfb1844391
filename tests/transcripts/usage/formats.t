# promise: every command has the formats that its result can take, and no document is lost
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml -o same.txt --out json=./same.txt
error[U0103]: two documents go to `./same.txt`
  = help: give each a file of its own with -o and --out
  = more: readiness explain U0103
[2]
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml -f json --out markdown=-
error[U0103]: two documents go to standard output
  = help: give each a file of its own with -o and --out
  = more: readiness explain U0103
[2]
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml -o a.md --out json=b.json --out markdown=b.json
error[U0103]: two documents go to `b.json`
  = help: give each a file of its own with -o and --out
  = more: readiness explain U0103
[2]
$ ln -s same.json link.json
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml -f json -o same.json --out markdown=link.json
error[U0103]: two documents go to `link.json`
  = help: give each a file of its own with -o and --out
  = more: readiness explain U0103
[2]
$ readiness batch $EXAMPLES/insurer-claims -o tally.json --tally tally.json
error[U0103]: two documents go to `tally.json`
  = help: give each a file of its own with -o and --out
  = more: readiness explain U0103
[2]
$ readiness show -o names.txt && cat names.txt
ai-adoption
demo
$ readiness show --role leader
error[U0103]: --role needs a questionnaire
  = help: name one of ai-adoption or demo, or a path
  = more: readiness explain U0103
[2]
$ readiness show -f answers
error[U0103]: --format answers needs a questionnaire
  = help: name one of ai-adoption or demo, or a path
  = more: readiness explain U0103
[2]
$ readiness show --lang de
error[U0103]: --lang needs a questionnaire
  = help: name one of ai-adoption or demo, or a path
  = more: readiness explain U0103
[2]
$ mkdir shelf && ln -s shelf/new.txt later.txt
$ readiness show -o later.txt && readlink later.txt && cat shelf/new.txt
shelf/new.txt
ai-adoption
demo
$ readiness explain Y0102 -o why.txt --out markdown=why.md && head -n 1 why.txt why.md
==> why.txt <==
Y0102

==> why.md <==
# Y0102
$ echo 'schema: readiness/answers@2' > no.yaml
$ readiness lint no.yaml --out short=short.txt --out json=all.json -o long.txt
1 file checked: 1 error, 0 warnings.
[1]
$ cat short.txt && head -n 1 long.txt && grep '"code"' all.json
no.yaml:1:9: error[Y0210]: `readiness/answers@2` is not a kind of file that readiness knows
error[Y0210]: `readiness/answers@2` is not a kind of file that readiness knows
      "code": "Y0210",
$ readiness plan $EXAMPLES/insurer-claims/leader.answers.yaml -f json --explain | sed -n '/"order"/,/}/p'
  "order": [
    {
      "id": "one-page-rule",
      "when": "now",
      "stage": "guardrails",
      "priority": {
        "impact": 3.5,
        "gap": 0.625,
        "sureness": 1.0,
        "days": 3.0,
        "value": 1.262953714
      }
$ readiness plan $EXAMPLES/insurer-claims/leader.answers.yaml -f json | grep -c '"order"'
0
[1]
