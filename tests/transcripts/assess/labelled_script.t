# promise: a script may say what each line is for, and then no line replies to another question
$ printf '%s\n' 'ctx.on_call: 2' 'prepare.first_steps: 3' 'evidence: wiki:/runbook' 'prepare.last_drill: 4' 'prepare.restore_tested: 2' q | readiness assess demo --role lead --unit Ops --workflow w --people 6 --date 2026-11-23 --script - >/dev/null 2>&1; sed -n '/^answers/,$p' lead.answers.yaml
answers:
  prepare.first_steps:                              # Also: the runbook was used or rehearsed in the last six months
    answer: 3
    evidence: [{ref: "wiki:/runbook", date: 2026-11-23}]
  prepare.last_drill: this_quarter                  # In the last three months
  prepare.restore_tested: "yes"                     # Yes
$ printf '%s\n' 'comment: too early' | readiness assess --resume lead.answers.yaml --script - 2>&1 | tail -n 10
  1  who leads the response
  2  what users notice
  3  when the next news will come
all that apply, like 1 3; 0 for none; or u, b, ? > comment: too early
The line "comment: too early" of the script is for comment, but what is asked
is respond.announced. Nothing further was taken from it.

1 on the context and 3 of 10 questions answered, saved in lead.answers.yaml.
Resume later with:
  readiness assess --resume lead.answers.yaml
$ echo "respond.announced: 12" | readiness assess --resume lead.answers.yaml --script - >/dev/null 2>&1; echo "exit code $?"
exit code 4
$ echo "respond.heroes: 3" | readiness assess --resume lead.answers.yaml --script - >/dev/null 2>&1; echo "exit code $?"
exit code 3
