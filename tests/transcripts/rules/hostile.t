# promise: control characters and commands of build servers in a page do no harm
$ printf 'You may use AI and it is to be used with care in the\n::error::x \033[31mexercise due\ncaution ##vso[task] of any kind, and be careful with it at all times, for you are the one.\n' >p.txt
$ readiness rules lint p.txt -f short | cat -v
$ readiness rules lint p.txt -f github | cat -v
