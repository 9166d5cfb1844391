# promise: Ctrl-C during a batch leaves nothing half-written behind
$ mkfifo table; timeout --preserve-status -s INT 1 readiness batch - -q demo -f csv -o scores.csv <>table; echo "exit code $?"; ls
exit code 130
table
