# promise: a typing mistake is answered with the nearest right word, exit 2
$ readiness lnt
error[U0101]: unknown command `lnt`
  = help: did you mean `lint`? (readiness --help lists all commands)
  = more: readiness explain U0101
[2]
$ readiness report --formt json x
error[U0102]: `--formt` is not a flag of `readiness report`
  = help: did you mean `--format`? (readiness help report shows all flags)
  = more: readiness explain U0102
[2]
$ readiness report
error[U0103]: ANSWERS is missing
  = help: usage: readiness report ANSWERS... [FLAGS]; readiness help report shows all flags
  = more: readiness explain U0103
[2]
$ readiness report x --format yaml
error[U0103]: --format takes terminal, markdown, html, pdf, xlsx, json, csv or benchmark, not `yaml`
  = help: usage: readiness report ANSWERS... [FLAGS]; readiness help report shows all flags
  = more: readiness explain U0103
[2]
$ readiness report x --width 20
error[U0103]: --width takes a whole number from 40 to 200, not `20`
  = help: usage: readiness report ANSWERS... [FLAGS]; readiness help report shows all flags
  = more: readiness explain U0103
[2]
$ readiness report a b
error[F0001]: this file does not exist
  --> a
   = note: the system says: No such file or directory
   = more: readiness explain F0001

error[F0001]: this file does not exist
  --> b
   = note: the system says: No such file or directory
   = more: readiness explain F0001
[3]
$ readiness --verbose
error[U0102]: `--verbose` is not a flag of `readiness`
  = help: a command comes first; readiness --help lists all commands
  = more: readiness explain U0102
[2]
$ readiness help reprot
error[U0101]: there is no help for `reprot`
  = help: did you mean `report`?
  = more: readiness explain U0101
[2]
$ readiness report x --out json
error[U0103]: `--out json` names no file
  = help: write it like --out json=report.json
  = more: readiness explain U0103
[2]
