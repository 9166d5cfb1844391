# promise: a number that cannot be true beside another answer is refused where it is given, in whichever order, and both are named
$ printf '%s\n' 4 1 3 7 2 b b 1 5 q | readiness assess --role leader --unit a --workflow b --people 1 --date 2026-11-23 --script - 2>&1 | sed -n '/How many AI/,$p'
$ grep pilots leader.answers.yaml
