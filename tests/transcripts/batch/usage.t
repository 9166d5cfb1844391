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
