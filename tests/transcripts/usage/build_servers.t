# promise: no text of a file or a name becomes a command of the build server that shows the output
$ pwn='::error::pwn ##vso[task.complete]pwn ##teamcity[pwn] ##[error]pwn'
> wide=$(printf '%0100d' 0)
> sed -e "s/unit: Claims/unit: \"$pwn\"/" -e "s/cycle: 2026-Q4/cycle: \"$wide ::error::pwn\"/" -e "s/unknown: .*/unknown: \"x\\\\n::error::pwn\", owner: \"::error::pwn\"}/" $EXAMPLES/insurer-claims/leader.answers.yaml >'::error::pwn.yaml'
> grep -c pwn '::error::pwn.yaml'
4
$ { echo 'ref,role,unit,learn.near_misses'
>   for i in 1 2 3 4 5 6 7 8; do echo "::error::pwn$i,lead,##vso[x] ::error::pwn,agree"; done; } >table.csv
$ cat >try.sh <<'EOF'
> commands='^[[:blank:]]*::|##[[:alpha:]]*\['
> try() { readiness "$@" 2>&1 | tee all.txt | grep -E "$commands"; grep -q pwn all.txt || echo "not tried: $*"; }
> answers=./::error::pwn.yaml
> for width in 40 61 80 120 200; do
>   for format in terminal markdown json; do
>     try report "$answers" -f $format --width $width
>     try compare "$answers" "$answers" -f $format --width $width
>     try batch table.csv -q demo --group-by unit -f $format --width $width
>     try check "$answers" --min 50 -f $format --width $width
>   done
> done
> for format in junit sarif; do try check "$answers" --min 50 -f $format; done
> for format in groups csv jsonl; do try batch table.csv -q demo --group-by unit -f $format; done
> sed 's/governance.in_writing:/governance.in_writng:/' "$answers" >'::error::pwn2.yaml'
> for format in long short json; do try lint '::error::pwn2.yaml' -f $format; done
> try report '##vso[pwn.yaml'
> printf 'schema: readiness/tests@1\ncases: [{name: "pwn", given: {role: lead}, expect: {level: learning}}]\n' >'::error::pwn3.yaml'
> try test demo --tests '::error::pwn3.yaml'
> try test demo --tests '::error::pwn3.yaml' --coverage
> echo tried
> EOF
$ bash try.sh
tried
$ readiness batch - -q demo -f csv --figures given 2>/dev/null <<'EOF'
> ref,role,unit,learn.near_misses
> ::error::pwn,lead,x,agree
> ##vso[task.complete]pwn,lead,x,agree
> '=1,lead,x,agree
> =1,lead,x,agree
> EOF
ref,role,withheld,overall,prepare,respond,learn
'::error::pwn,lead,,,,,
\x23#vso[task.complete]pwn,lead,,,,,
''=1,lead,,,,,
'=1,lead,,,,,
$ printf 'ref,role,unit,learn.near_misses\n\342\200\256abc,lead,x,agree\n\\u202eabc,lead,x,agree\n\302\205x,lead,x,agree\n' >hidden.csv
$ readiness batch hidden.csv -q demo -f csv --figures given 2>/dev/null
ref,role,withheld,overall,prepare,respond,learn
\u202eabc,lead,,,,,
\\u202eabc,lead,,,,,
\u0085x,lead,,,,,
$ readiness batch hidden.csv -q demo -f jsonl 2>/dev/null | cut -d, -f1
{"ref":"\u202eabc"
{"ref":"\\u202eabc"
{"ref":"\u0085x"
