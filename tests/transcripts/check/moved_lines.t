# promise: of two commits in which lines only moved, SARIF keeps every fingerprint; what is new has one of its own
$ cat >prints.sh <<'EOS'
> export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.org GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.org
> # prints COMMIT   writes COMMIT.check and COMMIT.lint: rule, place and fingerprint of every SARIF result there
> prints() {
>   git worktree add -q --detach $1.tree $1; cd $1.tree
>   readiness check answers --policy policy.yaml --no-pattern liability-deflection --out sarif=../$1.sarif.check >../out
>   readiness lint drafts --format short --out sarif=../$1.sarif.lint >../out 2>&1
>   cd ..
>   for command in check lint; do
>     sed -nE 's/^ *"(ruleId|uri|startLine|readiness\/v1)": "?([^",]*).*/\2/p' $1.sarif.$command | paste -d ' ' - - - - >$1.$command
>   done
> }
> # found FILE   rule, file and fingerprint, without the line
> found() { cut -d ' ' -f 1,2,4 $1 | sort; }
> # turned FILE   comments above, and the answers before the context
> turned() { sed -i '1i # Moved.\n#' $1; awk '/^[a-z]/ {part = $1} part == "context:" {kept = kept $0 "\n"; next} {print} END {printf "%s", kept}' $1 >turned; mv turned $1; }
> EOS
$ cat >policy.yaml <<'EOP'
> schema: readiness/policy@1
> id: gate
> questionnaire: ai-adoption
> gates:
>   - {id: overall, metric: score(overall), min: 50}
>   - {id: governance, metric: score(governance), min: 33}
>   - {id: grave, metric: patterns(severity >= high), max: 0}
>   - {id: evidence, metric: evidence(gates), min: 9, level: warning}
> EOP
$ . ./prints.sh; git init -q -b main; mkdir answers drafts; cp $EXAMPLES/insurer-claims/leader.answers.yaml answers/a.yaml; cp $EXAMPLES/law-firm/leader.answers.yaml answers/b.yaml; sed 's/^  governance.traffic_light: 1 /  governance.trafic_light: 1 /; s/ctx.reach: some /ctx.reach: sum /' answers/a.yaml >drafts/a.yaml; git add .; git commit -qm one; git tag one; prints one; cut -d ' ' -f 1-3 one.check one.lint
overall answers/a.yaml 88
governance answers/a.yaml 48
grave answers/a.yaml 49
evidence answers/a.yaml 24
no-liability-deflection answers/a.yaml 49
overall answers/b.yaml 84
grave answers/b.yaml 79
evidence answers/b.yaml 47
A0202 drafts/a.yaml 13
A0101 drafts/a.yaml 57
$ # lines move, and so do the gates of the policy: the same findings at other lines
$ . ./prints.sh; for file in answers/*.yaml drafts/*.yaml; do turned $file; done; sed -i '5{h;d}; $G' policy.yaml; git commit -qam two; git tag two; prints two; for c in check lint; do found one.$c >1; found two.$c | diff 1 - && echo "the same $(grep -c . 1), at other lines $(grep -cvxFf one.$c two.$c)"; done
the same 8, at other lines 8
the same 2, at other lines 2
$ # one finding of each is new and one is mended: no other fingerprint changes
$ . ./prints.sh; sed -i 's/min: 33/min: 20/; $a \  - {id: mindset, metric: score(mindset), min: 45}' policy.yaml; sed -i 's/trafic/traffic/; s/ctx.income: internal /ctx.income: sum /' drafts/a.yaml; git commit -qam three; git tag three; prints three; for c in check lint; do found two.$c >2; found three.$c | diff 2 - | grep '^[<>]' | cut -d ' ' -f 1-3; done
< governance answers/a.yaml
> mindset answers/a.yaml
> mindset answers/b.yaml
< A0101 drafts/a.yaml
> A0202 drafts/a.yaml
