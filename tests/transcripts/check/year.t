# promise: over a year of pull requests every output says what the exit code says
$ cat >policy.yaml <<'EOF'
> schema: readiness/policy@1
> id: gate
> questionnaire: ai-adoption
> gates:
>   - {id: overall, metric: score(overall), min: 30}
>   - {id: no-deflection, metric: pattern(liability-deflection), max: 0}
>   - {id: fell, metric: drop(overall), max: 5}
>   - {id: evidence, metric: evidence(gates), min: 3, level: warning}
> EOF
$ cat >gate.sh <<'EOF'
> day=$1; shift
> readiness check "$@" --policy policy.yaml --as-of $day -f github --out junit=j --out sarif=s --out gitlab=q --out json=c --out markdown=m 2>err | sed 's/\(::[a-z]* file=[^,]*\).*title=\([^:]*\).*/\1: \2/'
> code=${PIPESTATUS[0]}
> echo "exit $code; $(grep -o 'tests="[0-9]*" failures="[0-9]*" errors="[0-9]*" skipped="[0-9]*"' j)"
> echo "SARIF $(grep -oE '^ {10}"(kind|level)": "[a-z]*"' s | grep -oE '[a-z]+"$' | tr -d '"' | paste -sd ' ') $(grep -c suppressions s); GitLab $(grep -oE '"severity": "[a-z]*"' q | cut -d '"' -f 4 | paste -sd ' '); JSON $(grep -m 1 verdict c | cut -d '"' -f 4); $(tail -n 1 m)"
> EOF
$ claims() { mkdir -p answers/$1/claims; sed "s/^date: .*/date: $2/; s/unit: [^,}]*/unit: Claims/" $EXAMPLES/insurer-claims/leader.answers.yaml >answers/$1/claims/leader.yaml; }; declare -f claims >claims.sh
$ # first quarter: there is nothing to compare with, and the gap is accepted until the end of June
$ . ./claims.sh; claims 2026-Q1 2026-02-10; printf '\naccepted:\n  - {pattern: liability-deflection, reason: The rules are being written., by: head-of-risk, expires: 2026-06-30}\n' >>answers/2026-Q1/claims/leader.yaml; bash gate.sh 2026-02-10 answers/2026-Q1
::warning file=answers/2026-Q1/claims/leader.yaml: fell inconclusive
::warning file=answers/2026-Q1/claims/leader.yaml: evidence warning
exit 4; tests="5" failures="0" errors="0" skipped="1"
SARIF open none fail warning fail warning 1; GitLab info minor; JSON inconclusive; **5 checks on 1 file: 1 inconclusive, 1 warning, 3 passed.**
$ # second quarter: against the first, and a month before the acceptance ends
$ . ./claims.sh; claims 2026-Q2 2026-05-12; tail -n 2 answers/2026-Q1/claims/leader.yaml >>answers/2026-Q2/claims/leader.yaml; bash gate.sh 2026-06-10 answers/2026-Q2 --baseline answers/2026-Q1
::warning file=answers/2026-Q2/claims/leader.yaml: evidence warning
::warning file=answers/2026-Q2/claims/leader.yaml: accepted warning
exit 0; tests="5" failures="0" errors="0" skipped="0"
SARIF fail warning fail warning 0; GitLab minor minor; JSON pass; **5 checks on 1 file: 2 warnings, 3 passed.**
$ # a day after it ended
$ bash gate.sh 2026-07-01 answers/2026-Q2 --baseline answers/2026-Q1
::error file=answers/2026-Q2/claims/leader.yaml: no-deflection FAIL
::warning file=answers/2026-Q2/claims/leader.yaml: evidence warning
::error file=answers/2026-Q2/claims/leader.yaml: accepted FAIL
exit 1; tests="5" failures="2" errors="0" skipped="0"
SARIF fail error fail warning fail error 0; GitLab major minor major; JSON fail; **5 checks on 1 file: 2 failed, 1 warning, 2 passed.**
$ # third quarter: the gap is closed, and the old acceptance is still there
$ . ./claims.sh; claims 2026-Q3 2026-08-11; sed -i -E 's/^(  governance\.(traffic_light|accountable_name)): 1 /\1: 2 /; s/^(  governance\.approved_list): "no"/\1: "yes"/; s/^(  governance\.cannot_tell): agree /\1: disagree /' answers/2026-Q3/claims/leader.yaml; tail -n 2 answers/2026-Q1/claims/leader.yaml >>answers/2026-Q3/claims/leader.yaml; bash gate.sh 2026-08-11 answers/2026-Q3 --baseline answers/2026-Q2
::warning file=answers/2026-Q3/claims/leader.yaml: evidence warning
::warning file=answers/2026-Q3/claims/leader.yaml: accepted warning
exit 0; tests="5" failures="0" errors="0" skipped="0"
SARIF fail warning fail warning 0; GitLab minor minor; JSON pass; **5 checks on 1 file: 2 warnings, 3 passed.**
$ # fourth quarter: a second unit, which has no baseline
$ mkdir -p answers/2026-Q4/claims answers/2026-Q4/intake; sed '/^accepted/,$d; s/^date: .*/date: 2026-11-10/' answers/2026-Q3/claims/leader.yaml >answers/2026-Q4/claims/leader.yaml; sed 's/unit: Claims/unit: Intake/' answers/2026-Q4/claims/leader.yaml >answers/2026-Q4/intake/leader.yaml; bash gate.sh 2026-11-10 answers/2026-Q4 --baseline answers/2026-Q3
::warning file=answers/2026-Q4/claims/leader.yaml: evidence warning
::warning file=answers/2026-Q4/intake/leader.yaml: fell inconclusive
::warning file=answers/2026-Q4/intake/leader.yaml: evidence warning
exit 4; tests="8" failures="0" errors="0" skipped="1"
SARIF fail warning open none fail warning 0; GitLab minor info minor; JSON inconclusive; **8 checks on 2 files: 1 inconclusive, 2 warnings, 5 passed.**
$ # somebody commits a broken file
$ sed -i 's/role: leader/role: boss/' answers/2026-Q4/intake/leader.yaml; bash gate.sh 2026-11-10 answers/2026-Q4 --baseline answers/2026-Q3; bash gate.sh 2026-11-10 answers/2026-Q4 --baseline answers/2026-Q3 --keep-going
::error file=answers/2026-Q4/intake/leader.yaml: readable REFUSED
exit 3; tests="1" failures="0" errors="1" skipped="0"
SARIF fail error 0; GitLab critical; JSON refused; **1 check on 1 file: 1 refused.**
::warning file=answers/2026-Q4/claims/leader.yaml: evidence warning
::error file=answers/2026-Q4/intake/leader.yaml: readable REFUSED
exit 7; tests="5" failures="0" errors="1" skipped="0"
SARIF fail warning fail error 0; GitLab minor critical; JSON refused; **5 checks on 2 files: 1 refused, 1 warning, 3 passed.**
$ # somebody breaks the policy
$ sed -i 's/score(overall)/score(overal)/' policy.yaml; sed -i 's/role: boss/role: leader/' answers/2026-Q4/intake/leader.yaml; bash gate.sh 2026-11-10 answers/2026-Q4 --baseline answers/2026-Q3
::error file=policy.yaml: runnable REFUSED
exit 3; tests="1" failures="0" errors="1" skipped="0"
SARIF fail error 0; GitLab critical; JSON refused; **1 check on 1 file: 1 refused.**

