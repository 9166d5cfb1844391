# promise: a file that somebody else changed meanwhile is never overwritten
$ cat >sit <<'EOF'
> trap '' PIPE; rm -f replies *.yaml; mkfifo replies
> readiness assess demo --role lead --unit a --workflow b --people 1 --date 2026-11-23 --script replies 2>log &
> exec 3>replies
> until_in() { for i in {1..200}; do ! grep -q "$1" "$2" 2>/dev/null || return 0; sleep 0.05; done; echo "never: $1"; }
> type() { printf '%s\n' "$@" >&3; }
> end() { type :q 2>/dev/null; exec 3>&-; wait; }
> type 2; until_in on_call lead.answers.yaml; until_in '0 to 3' log
> EOF
$ . ./sit; sed -i 's/on_call: "yes".*/on_call: "yes" # really/' lead.answers.yaml; type 1 r; end; sed -n '/Somebody/,/^$/p' log; sed -n '/^context/,$p' lead.answers.yaml
  Somebody else has changed or removed lead.answers.yaml since. It was left
  alone. Type r to read it again and continue, or the name of a new file for
  your answers, ending in .yaml.
  > r
  Read again; your answer was added.
  Saved: 1 In an old page or a colleague's notes.

context:
  ctx.on_call: "yes" # really

answers:
  prepare.first_steps: 1                            # In an old page or a colleague's notes
$ . ./sit; printf 'answers:\n  prepare.first_steps: 2 # theirs\n' >>lead.answers.yaml; type 1 r 0; end; sed -n '/Read again/,/Changed/p' log; sed -n '/^answers/,$p' lead.answers.yaml
  Read again. That answer was changed there, so the question is asked again.

[1 of 10, about 2 minutes left]
Where would the person on duty find the first steps for the most likely
incident?
  0  They would ask around
  1  In an old page or a colleague's notes
  2  In a runbook with an owner
  3  Also: the runbook was used or rehearsed in the last six months
Your answer: 2 In a runbook with an owner. Enter keeps it.
0 to 3; or u, b, ? > 0
  Changed: 2 In a runbook with an owner -> 0 They would ask around.
answers:
  prepare.first_steps: 0 # theirs
$ . ./sit; echo '# theirs' >>lead.answers.yaml; type 1 3 lead.answers.yaml mine.yaml; end; sed -n '/Somebody/,$p' log; tail -n 1 lead.answers.yaml; tail -n 1 mine.yaml
  Somebody else has changed or removed lead.answers.yaml since. It was left
  alone. Type r to read it again and continue, or the name of a new file for
  your answers, ending in .yaml.
  > 3
  "3" is not a valid name: please type one that ends in .yaml.
  Somebody else has changed or removed lead.answers.yaml since. It was left
  alone. Type r to read it again and continue, or the name of a new file for
  your answers, ending in .yaml.
  > lead.answers.yaml
  There is a file of that name already; nothing was overwritten.
  Somebody else has changed or removed lead.answers.yaml since. It was left
  alone. Type r to read it again and continue, or the name of a new file for
  your answers, ending in .yaml.
  > mine.yaml
  Saved: 1 In an old page or a colleague's notes.

[2 of 10, about 2 minutes left]
When did the team last rehearse an incident?
  1  Never
  2  More than a year ago
  3  In the last twelve months
  4  In the last three months
1 to 4; or u, b, ? > :q

1 on the context and 1 of 10 questions answered, saved in mine.yaml.
Resume later with:
  readiness assess --resume mine.yaml
# theirs
  prepare.first_steps: 1                            # In an old page or a colleague's notes
$ . ./sit; rm lead.answers.yaml; type 1 :q; end; tail -n 6 log; ls *.yaml
context:
  ctx.on_call: "yes"                                # Yes

answers:
  prepare.first_steps: 1                            # In an old page or a colleague's notes

ls: cannot access '*.yaml': No such file or directory
[2]
