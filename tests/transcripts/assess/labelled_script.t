# promise: a script may say what each line is for, and then no line replies to another question
$ printf '%s\n' 'ctx.on_call: 2' 'prepare.first_steps: 3' 'evidence: wiki:/runbook' 'prepare.last_drill: 4' 'prepare.restore_tested: 2' q | readiness assess demo --role lead --unit Ops --workflow w --people 6 --date 2026-11-23 --script - >/dev/null 2>&1; sed -n '/^answers/,$p' lead.answers.yaml
$ printf '%s\n' 'comment: too early' | readiness assess --resume lead.answers.yaml --script - 2>&1 | tail -n 10
$ echo "respond.announced: 12" | readiness assess --resume lead.answers.yaml --script - >/dev/null 2>&1; echo "exit code $?"
$ echo "respond.heroes: 3" | readiness assess --resume lead.answers.yaml --script - >/dev/null 2>&1; echo "exit code $?"
