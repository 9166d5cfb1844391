# promise: a place that cannot be written is said, and nothing is left half-written
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml -o no/such/folder.txt
error[F0005]: this file cannot be written: No such file or directory
  --> no/such/folder.txt
   = help: choose another place with -o; nothing was left half-written
   = more: readiness explain F0005
[3]
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml -o /dev/full
error[F0005]: this file cannot be written: No space left on device
  --> /dev/full
   = help: choose another place with -o; whoever reads from this one may have got a part
   = more: readiness explain F0005
[3]
