# promise: flags that do not go together are refused before anything is read
$ readiness batch x.csv -q demo --out cvs=y
error[U0103]: `cvs` is not a format of this command
  = help: did you mean `csv`?
  = more: readiness explain U0103
[2]
$ readiness batch --merge x.json -f csv
error[U0103]: a tally holds no scores of individual respondents
  = help: leave csv and jsonl out, or leave --merge out
  = more: readiness explain U0103
[2]
$ readiness batch x.csv -q demo --group-by a,a
error[U0103]: --group-by names nothing, or the same twice
  = more: readiness explain U0103
[2]
$ readiness batch x.csv -q demo --jobs 0
error[U0103]: --jobs takes a whole number from 1 to 64, not `0`
  = help: usage: readiness batch PATH... [FLAGS]; readiness help batch shows all flags
  = more: readiness explain U0103
[2]
$ readiness batch x.csv -q demo
error[F0001]: this file does not exist
  --> x.csv
   = note: the system says: No such file or directory
   = more: readiness explain F0001
[3]
$ readiness batch x.yaml
error[F0001]: this file does not exist
  --> x.yaml
   = note: the system says: No such file or directory
   = more: readiness explain F0001
[3]
$ printf 'schema: readiness/answers@1\nanswers: [\n' >broken.yaml
$ readiness batch broken.yaml
error[Y0100]: the text is not YAML
  --> broken.yaml:2:10
   = help: --show-values quotes the value
   = more: readiness explain Y0100
[3]
$ printf 'schema: readiness/answers@1\nanswers: {}\n' >silent.yaml
$ readiness batch silent.yaml
error[U0120]: no answers here name a questionnaire
  = help: name it with -q, e.g. -q ai-adoption
  = more: readiness explain U0120
[3]
$ readiness batch - <broken.yaml
error[Y0100]: the text is not YAML
  --> <stdin>:2:10
   = help: --show-values quotes the value
   = more: readiness explain Y0100
[3]
$ printf 'a,b\n1,2\n' >table.csv
$ readiness check - table.csv --min 20 <broken.yaml 2>&1 | head -4
error[Y0100]: the text is not YAML
  --> <stdin>:2:10
   = help: --show-values quotes the value
   = more: readiness explain Y0100
