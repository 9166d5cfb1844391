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
$ cat >year.sh <<'EOF'
> export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.org GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.org
> # wave QUARTER DAY UNIT   the answers of a unit's leader
> wave() { mkdir -p answers/$1; sed "s/^defaults: .*/defaults: {date: $2, by: L1}/; s/unit: [^,}]*/unit: $3/; s/cycle: [^,}]*/cycle: $1/" $EXAMPLES/insurer-claims/leader.answers.yaml >answers/$1/$3.yaml; }
> # gate DAY [FLAGS]   what build servers are told of the answers here, on a day
> gate() {
>   day=$1; shift
>   FORMAT=github "$EXAMPLES/../ci/gate.sh" answers policy.yaml --as-of $day "$@" 2>err | sed 's/\(::[a-z]* file=[^,]*\).*title=\([^:]*\).*/\1: \2/'
>   code=${PIPESTATUS[0]}
>   grep -hE '^(note|error): ' err
>   echo "exit $code; $(grep -o 'tests="[0-9]*" failures="[0-9]*" errors="[0-9]*" skipped="[0-9]*"' gate/junit.xml)"
>   echo "SARIF $(grep -oE '^ {10}"(kind|level)": "[a-z]*"' gate/gate.sarif | grep -oE '[a-z]+"$' | tr -d '"' | paste -sd ' ') $(grep -c suppressions gate/gate.sarif); GitLab $(grep -oE '"severity": "[a-z]*"' gate/code-quality.json | cut -d '"' -f 4 | paste -sd ' '); JSON $(grep -m 1 verdict gate/gate.json | cut -d '"' -f 4); $(tail -n 1 gate/summary.md)"
> }
> # pull DAY [FLAGS]   the same of what would go into the branch main
> pull() { TARGET=main gate "$@"; }
> merge() { git add answers policy.yaml; git commit -qm "$1"; }
> EOF
$ . ./year.sh; git init -q -b main; git commit -q --allow-empty -m start
$ # first quarter: nothing to compare with, which is taken on, and so is a pattern until the end of June
$ . ./year.sh; wave 2026-Q1 2026-02-10 Claims; printf '\naccepted:\n  - {pattern: liability-deflection, reason: The rules are being written., by: head-of-risk, expires: 2026-06-30}\n  - {gate: fell, reason: The first quarter., by: head-of-risk, expires: 2026-03-31}\n' >>answers/2026-Q1/Claims.yaml; pull 2026-02-10; merge Q1
::warning file=answers/2026-Q1/Claims.yaml: evidence warning
note: answers is new: main has nothing of that name
note: policy.yaml is new: main has nothing of that name
exit 0; tests="7" failures="0" errors="0" skipped="0"
SARIF fail warning fail warning fail warning 2; GitLab minor; JSON pass; **7 checks on 1 file: 1 warning, 6 passed.**
$ # second quarter: compared with the first, and a month before the acceptance ends
$ . ./year.sh; wave 2026-Q2 2026-05-12 Claims; grep -A 1 '^accepted' answers/2026-Q1/Claims.yaml >>answers/2026-Q2/Claims.yaml; pull 2026-06-10; merge Q2
::warning file=answers/2026-Q2/Claims.yaml: evidence warning
::warning file=answers/2026-Q2/Claims.yaml: accepted warning
exit 0; tests="6" failures="0" errors="0" skipped="0"
SARIF fail warning fail warning 0; GitLab minor minor; JSON pass; **6 checks on 1 file: 2 warnings, 4 passed.**
$ # a day after it ended, without a change
$ . ./year.sh; gate 2026-07-01
::error file=answers/2026-Q2/Claims.yaml: no-deflection FAIL
::warning file=answers/2026-Q2/Claims.yaml: evidence warning
::error file=answers/2026-Q2/Claims.yaml: accepted FAIL
exit 1; tests="6" failures="2" errors="0" skipped="0"
SARIF fail error fail warning fail error 0; GitLab major minor major; JSON fail; **6 checks on 1 file: 2 failed, 1 warning, 3 passed.**
$ # third quarter: the gap is closed, and the old acceptance is still there, long after its day
$ . ./year.sh; wave 2026-Q3 2026-08-11 Claims; sed -i -E 's/^(  governance\.(traffic_light|accountable_name)): 1 /\1: 2 /; s/^(  governance\.approved_list): "no"/\1: "yes"/; s/^(  governance\.cannot_tell): agree /\1: disagree /' answers/2026-Q3/Claims.yaml; grep -A 1 '^accepted' answers/2026-Q1/Claims.yaml >>answers/2026-Q3/Claims.yaml; pull 2026-08-11; merge Q3
::warning file=answers/2026-Q3/Claims.yaml: evidence warning
::warning file=answers/2026-Q3/Claims.yaml: accepted warning
exit 0; tests="6" failures="0" errors="0" skipped="0"
SARIF fail warning fail warning 0; GitLab minor minor; JSON pass; **6 checks on 1 file: 2 warnings, 4 passed.**
$ # fourth quarter: a second unit, which has nothing to compare with
$ . ./year.sh; mkdir answers/2026-Q4; sed '/^accepted/,$d; s/date: 2026-08-11/date: 2026-11-10/; s/2026-Q3/2026-Q4/' answers/2026-Q3/Claims.yaml >answers/2026-Q4/Claims.yaml; sed 's/unit: Claims/unit: Intake/' answers/2026-Q4/Claims.yaml >answers/2026-Q4/Intake.yaml; pull 2026-11-10; pull 2026-11-10 --inconclusive warning | grep exit; merge Q4
::warning file=answers/2026-Q4/Claims.yaml: evidence warning
::warning file=answers/2026-Q4/Intake.yaml: fell inconclusive
::warning file=answers/2026-Q4/Intake.yaml: evidence warning
exit 4; tests="10" failures="0" errors="0" skipped="1"
SARIF fail warning open none fail warning 0; GitLab minor info minor; JSON inconclusive; **10 checks on 2 files: 1 inconclusive, 2 warnings, 7 passed.**
exit 0; tests="10" failures="0" errors="0" skipped="1"
$ # somebody makes a file unreadable
$ . ./year.sh; sed -i 's/role: leader/role: boss/' answers/2026-Q4/Intake.yaml; pull 2026-11-10; pull 2026-11-10 --keep-going; git checkout -q answers
::error file=answers/2026-Q4/Intake.yaml: readable REFUSED
exit 3; tests="1" failures="0" errors="1" skipped="0"
SARIF fail error 0; GitLab critical; JSON refused; **1 check on 1 file: 1 refused.**
::warning file=answers/2026-Q4/Claims.yaml: evidence warning
::error file=answers/2026-Q4/Intake.yaml: readable REFUSED
exit 7; tests="6" failures="0" errors="1" skipped="0"
SARIF fail warning fail error 0; GitLab minor critical; JSON refused; **6 checks on 2 files: 1 refused, 1 warning, 4 passed.**
$ # a policy with a typo judges nothing
$ . ./year.sh; sed -i 's/score(overall)/score(overal)/' policy.yaml; pull 2026-11-10; git checkout -q policy.yaml
::error file=policy.yaml: runnable REFUSED
exit 3; tests="1" failures="0" errors="1" skipped="0"
SARIF fail error 0; GitLab critical; JSON refused; **1 check on 1 file: 1 refused.**
$ # nobody loosens the gate that they have to pass
$ . ./year.sh; sed -i '/id: overall/s/30/3/; /id: fell/s/5/100/' policy.yaml; sed -i 's/2026-11-10/2026-11-11/; s/^\(  [a-z_]*\.[a-z_]*\): [1-9] /\1: 0 /' answers/2026-Q4/Claims.yaml; pull 2026-11-11; gate 2026-11-11
::warning file=policy.yaml: P0111 warning
::error file=answers/2026-Q4/Claims.yaml: overall FAIL
::warning file=answers/2026-Q4/Claims.yaml: no-deflection inconclusive
::error file=answers/2026-Q4/Claims.yaml: fell FAIL
::warning file=answers/2026-Q4/Claims.yaml: evidence warning
::warning file=answers/2026-Q4/Intake.yaml: fell inconclusive
::warning file=answers/2026-Q4/Intake.yaml: evidence warning
note: the policy changes; until it is in main, that of main counts
exit 1; tests="10" failures="2" errors="0" skipped="2"
SARIF fail error open none fail error fail warning open none fail warning 0; GitLab major info major minor info minor; JSON fail; **10 checks on 2 files: 2 failed, 2 inconclusive, 2 warnings, 4 passed.**
::warning file=answers/2026-Q4/Claims.yaml: no-deflection inconclusive
::warning file=answers/2026-Q4/Claims.yaml: evidence warning
::warning file=answers/2026-Q4/Intake.yaml: fell inconclusive
::warning file=answers/2026-Q4/Intake.yaml: evidence warning
exit 4; tests="10" failures="0" errors="0" skipped="2"
SARIF open none fail warning open none fail warning 0; GitLab info minor info minor; JSON inconclusive; **10 checks on 2 files: 2 inconclusive, 2 warnings, 6 passed.**
