# promise: batch reads a pipe, and a reader who has seen enough is no error
$ { echo ref,role,learn.near_misses; for i in $(seq 1 40000); do echo R$i,lead,agree; done; } >team.csv
$ readiness batch - -q demo -f csv --figures given <team.csv 2>/dev/null | tail -n 1
R40000,lead,,,,,
$ set -o pipefail; readiness batch team.csv -q demo -f csv 2>/dev/null | head -n 1; echo "exit $?"
ref,role,withheld,overall,overall.low,overall.high,prepare,prepare.low,prepare.high,respond,respond.low,respond.high,learn,learn.low,learn.high
exit 0
$ readiness batch team.csv -q demo -f csv --jobs 1 2>/dev/null | cksum; readiness batch team.csv -q demo -f csv --jobs 3 2>/dev/null | cksum
2098508872 2669038
2098508872 2669038
