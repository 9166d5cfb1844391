# promise: no byte of an escape sequence, and no carriage return, in a script or a pipe
$ printf '%s\n' 2 0 c $'\e[31mred' b l w '?' u '' '' q >replies
$ for TERM in xterm-256color dumb ''; do TERM=$TERM readiness assess demo --role lead --unit Ops --workflow w --people 6 --date 2026-11-23 --script replies >out 2>&1; rm lead.answers.yaml; grep -c $'[\e\r\x07]' out; done
0
0
0
[1]
$ readiness assess demo --role lead </dev/null
error[U0108]: there is no terminal to ask questions on
  = help: in a script use --script FILE; `assess` also takes --no-input with --set and --answers-from
  = more: readiness explain U0108
[4]
