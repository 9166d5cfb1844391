# promise: over a year of pull requests every output says what the exit code says
$ cat >policy.yaml <<'EOF'
> schema: readiness/policy@1
> id: gate
> questionnaire: ai-adoption
> gates:
>   - {id: overall, metric: score(overall), min: 30}
>   - {id: no-deflection, metric: pattern(liability-deflection), max: 0}
>   - {id: fell, metric: drop(overall), max: 5}
>   - {id: fresh, metric: age, max: 120d}
>   - {id: evidence, metric: evidence(gates), min: 3, level: warning}
> EOF
$ cat >>.git-year <<'EOF'
> export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.org GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.org
> # wave QUARTER DAY UNIT   the answers of a unit's leader
> wave() { mkdir -p answers/$1; sed "s/^defaults: .*/defaults: {date: $2, by: L1}/; s/unit: [^,}]*/unit: $3/; s/cycle: [^,}]*/cycle: $1/" $EXAMPLES/insurer-claims/leader.answers.yaml >answers/$1/$3.yaml; }
> # gate DAY [FLAGS]   what build servers are told of the answers here, on a day
> gate() {
>   day=$1; shift
>   FORMAT=github "$EXAMPLES/../ci/gate.sh" answers policy.yaml --as-of $day "$@" 2>err | sed 's/\(::[a-z]* file=[^,]*\).*title=\([^:]*\).*/\1: \2/'
>   code=${PIPESTATUS[0]}
>   grep -h '^note: ' err
>   echo "exit $code; $(grep -o 'tests="[0-9]*" failures="[0-9]*" errors="[0-9]*" skipped="[0-9]*"' gate/junit.xml)"
>   echo "SARIF $(grep -oE '^ {10}"(kind|level)": "[a-z]*"' gate/gate.sarif | grep -oE '[a-z]+"$' | tr -d '"' | paste -sd ' ') $(grep -c suppressions gate/gate.sarif); GitLab $(grep -oE '"severity": "[a-z]*"' gate/code-quality.json | cut -d '"' -f 4 | paste -sd ' '); JSON $(grep -m 1 verdict gate/gate.json | cut -d '"' -f 4); $(tail -n 1 gate/summary.md)"
> }
> # pull DAY [FLAGS]   the same of what would go into the branch main
> pull() { TARGET=main gate "$@"; }
> merge() { git add answers policy.yaml; git commit -qm "$1"; }
> EOF
$ . ./.git-year; git init -q -b main; git commit -q --allow-empty -m start
$ # first quarter: nothing to compare with, which is taken on, and so is a pattern until the end of June
$ . ./.git-year; wave 2026-Q1 2026-02-10 Claims; printf '\naccepted:\n  - {pattern: liability-deflection, reason: The rules are being written., by: head-of-risk, expires: 2026-06-30}\n  - {gate: fell, reason: The first quarter., by: head-of-risk, expires: 2026-03-31}\n' >>answers/2026-Q1/Claims.yaml; pull 2026-02-10; merge Q1
$ # second quarter: compared with the first, and a month before the acceptance ends
$ . ./.git-year; wave 2026-Q2 2026-05-12 Claims; grep -A 1 '^accepted' answers/2026-Q1/Claims.yaml >>answers/2026-Q2/Claims.yaml; pull 2026-06-10; merge Q2
$ # a day after it ended, without a change
$ . ./.git-year; gate 2026-07-01
$ # third quarter: the gap is closed, and the old acceptance is still there, long after its day
$ . ./.git-year; wave 2026-Q3 2026-08-11 Claims; sed -i -E 's/^(  governance\.(traffic_light|accountable_name)): 1 /\1: 2 /; s/^(  governance\.approved_list): "no"/\1: "yes"/; s/^(  governance\.cannot_tell): agree /\1: disagree /' answers/2026-Q3/Claims.yaml; grep -A 1 '^accepted' answers/2026-Q1/Claims.yaml >>answers/2026-Q3/Claims.yaml; pull 2026-08-11; merge Q3
$ # fourth quarter: a second unit, which has nothing to compare with
$ . ./.git-year; mkdir answers/2026-Q4; sed '/^accepted/,$d; s/date: 2026-08-11/date: 2026-11-10/; s/2026-Q3/2026-Q4/' answers/2026-Q3/Claims.yaml >answers/2026-Q4/Claims.yaml; sed 's/unit: Claims/unit: Intake/' answers/2026-Q4/Claims.yaml >answers/2026-Q4/Intake.yaml; pull 2026-11-10; pull 2026-11-10 --inconclusive warning | grep exit; merge Q4
$ # somebody makes a file unreadable
$ . ./.git-year; sed -i 's/role: leader/role: boss/' answers/2026-Q4/Intake.yaml; pull 2026-11-10; pull 2026-11-10 --keep-going; git checkout -q answers
$ # a policy with a typo says so before it is merged, and that of main counts; merged all the same, nothing is judged
$ . ./.git-year; sed -i 's/score(overall)/score(overal)/' policy.yaml; pull 2026-11-10; gate 2026-11-10; git checkout -q policy.yaml
$ # nobody loosens the gate that he has to pass
$ . ./.git-year; sed -i 's/min: 30/min: 0/' policy.yaml; sed -i 's/2026-11-10/2026-11-11/; s/^\(  governance.*\): [0-9] .*/\1: 0/' answers/2026-Q4/Claims.yaml; pull 2026-11-11; gate 2026-11-11 | grep exit
