# promise: the ending of a file says what is written into it, in every command, or the program asks; what somebody goes on with by hand is never written over
$ readiness show demo --role lead -f answers -o mine.yaml; readiness show demo --role lead -f answers -o mine.yaml; echo "the same again: $?"
the same again: 0
$ echo '# what I know' >>mine.yaml; readiness show demo --role lead -f answers -o mine.yaml; tail -n 1 mine.yaml
error[U0110]: `mine.yaml` is there already; it was left alone
  = help: somebody may work with it: choose another name, or remove it first
  = more: readiness explain U0110
# what I know
$ for command in "target $EXAMPLES/law-firm/leader.answers.yaml" 'rules draft' "import $EXAMPLES/online-form/responses.csv -q demo --suggest"; do echo mine >it.yaml; readiness $command -o it.yaml 2>&1 | grep -c U0110; cat it.yaml; done
2
mine
2
mine
2
mine
$ readiness batch $EXAMPLES/many-units/responses.csv -q demo -o scores.csv 2>/dev/null; head -n 1 scores.csv | cut -c 1-30
ref,role,withheld,overall,over
$ readiness batch $EXAMPLES/many-units/responses.csv -q demo -o scores.jsonl 2>/dev/null; head -n 1 scores.jsonl | cut -c 1-20
{"ref":"E01","role":
$ readiness check mine.yaml --min 1 -o gate.sarif >/dev/null 2>&1; head -c 20 gate.sarif; readiness check mine.yaml --min 1 -o gate.xml >/dev/null 2>&1; head -n 1 gate.xml
{
  "$schema": "http<?xml version="1.0" encoding="UTF-8"?>
$ readiness report mine.yaml -o report.doc.out
error[U0103]: `report.doc.out`: no format here ends with .out
  = help: say which it is with -f; the formats are terminal, markdown, html, pdf, xlsx, json, csv and benchmark
  = more: readiness explain U0103
[2]
$ readiness report mine.yaml -f json -o report.out; head -n 1 report.out
{
$ readiness rules lint $EXAMPLES/law-firm/rules/policy-2025.md -o page.md | head -n 1; head -n 1 page.md
# What the page of rules says
$ readiness rules draft -f sarif
error[U0103]: `sarif` is not written here
  = help: the formats are markdown, terminal, html and pdf
  = more: readiness explain U0103
[2]
$ # the last of two wins, so that an alias can be overruled
$ readiness report mine.yaml --width 60 -f json --width 80 -f short --format terminal | head -n 1
Incident readiness of a software team
