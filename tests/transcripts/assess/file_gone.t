# promise: what is said about the answers file was looked at first, and when they are not there all answers are printed
$ cat >sit <<'EOF'
> trap '' PIPE; rm -rf replies *.yaml; mkfifo replies
> readiness assess demo --role lead --unit a --workflow b --people 1 --date 2026-11-23 --script replies 2>log &
> exec 3>replies
> until_in() { for i in {1..200}; do ! grep -q "$1" "$2" 2>/dev/null || return 0; sleep 0.05; done; echo "never: $1"; }
> type() { printf '%s\n' "$@" >&3; }
> end() { type :q :q 2>/dev/null; exec 3>&-; wait $!; echo "exit $?"; sed -n '/does not hold/,$p' log | grep -v '^$\|sha256'; grep -c 'saved in' log || true; }
> type 2; until_in on_call lead.answers.yaml; until_in '0 to 3' log
> EOF
$ . ./sit; rm lead.answers.yaml; end
exit 3
  lead.answers.yaml does not hold your answers. Here they all are, to be copied
  by hand:
schema: readiness/answers@1
questionnaire:
  id: demo
  version: "1.0.0"
subject: {unit: a, workflow: b, people: 1}
respondent: {role: lead, form: lead}
defaults: {date: 2026-11-23}
context:
  ctx.on_call: "yes"                                # Yes
0
$ . ./sit; rm lead.answers.yaml; mkdir lead.answers.yaml; type 1; end
exit 3
  lead.answers.yaml does not hold your answers. Here they all are, to be copied
  by hand:
schema: readiness/answers@1
questionnaire:
  id: demo
  version: "1.0.0"
subject: {unit: a, workflow: b, people: 1}
respondent: {role: lead, form: lead}
defaults: {date: 2026-11-23}
context:
  ctx.on_call: "yes"                                # Yes
answers:
  prepare.first_steps: 1                            # In an old page or a colleague's notes
0
$ . ./sit; ln -sf nowhere lead.answers.yaml; end >out; head -n 3 out
exit 3
  lead.answers.yaml does not hold your answers. Here they all are, to be copied
  by hand:
$ . ./sit; echo junk >lead.answers.yaml; type 1; end >out; tail -n 4 out
  ctx.on_call: "yes"                                # Yes
answers:
  prepare.first_steps: 1                            # In an old page or a colleague's notes
0
$ . ./sit; cp lead.answers.yaml same; rm lead.answers.yaml; mv same lead.answers.yaml; end
exit 0
1
