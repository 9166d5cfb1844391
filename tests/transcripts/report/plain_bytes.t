# promise: no escape sequence unless colour is wanted
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml | LC_ALL=C grep -c $'\x1b'
0
[1]
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml --color always | LC_ALL=C grep -c $'\x1b' | awk '{ print ($1 > 0) }'
1
$ NO_COLOR=1 CLICOLOR_FORCE=1 readiness report $EXAMPLES/insurer-claims/leader.answers.yaml | LC_ALL=C grep -c $'\x1b'
0
[1]
