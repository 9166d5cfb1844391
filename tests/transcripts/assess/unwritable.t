# promise: where nothing can be written, that is said before the first question
$ readiness assess demo --role lead --unit a --workflow b --people 1 --date 2026-11-23 --script /dev/null -o none/a.yaml
error[F0005]: this file cannot be written: No such file or directory
  --> none/a.yaml
   = help: choose another place with -o; nothing was left half-written
   = more: readiness explain F0005
[3]
$ readiness assess demo --role lead --unit a --workflow b --people 1 --date 2026-11-23 --script none
error[F0001]: this file does not exist
  --> none
   = note: the system says: No such file or directory
   = more: readiness explain F0001
[3]
$ readiness assess demo --role lead --unit a --workflow b --people 1 --date 2026-11-31
error[U0103]: `2026-11-31` is not a date
  = help: write it like --date 2026-11-23
  = more: readiness explain U0103
[2]
$ readiness assess demo --role lead --script - --answers-from -
error[U0103]: standard input cannot be both script and answers
  = help: put one of them in a file
  = more: readiness explain U0103
[2]
$ readiness assess demo --role leed --no-input
error[U0106]: `leed` is not a role of demo
  = help: did you mean `lead`?
  = more: readiness explain U0106
[2]
$ readiness assess demo --form ful --no-input
error[U0106]: `ful` is not a form of demo
  = help: the forms are lead and engineer
  = more: readiness explain U0106
[2]
