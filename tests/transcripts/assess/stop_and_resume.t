# promise: stopping keeps every answer; resuming goes on at the first open question
$ printf '%s\n' 2 2 q | readiness assess demo --role lead --unit Ops --workflow w --people 6 --date 2026-11-23 --script - 2>&1 | tail -n 3
1 on the context and 1 of 10 questions answered, saved in lead.answers.yaml.
Resume later with:
  readiness assess --resume lead.answers.yaml
$ printf '%s\n' b 3 wiki:/runbook '' '' 1 q | readiness assess --resume lead.answers.yaml --script -

Incident readiness of a software team (demo 1.0.0)
Form for the team lead: 10 questions after 1 on the context, about 2 minutes.
Ops - w: 1 on the context and 1 of 10 questions answered already, about 2
minutes left.
Each answer is saved at once in lead.answers.yaml.
Type an answer and Enter, or ? for help, b to go back, u for don't know, q to
stop and resume later.

Preparation
-----------

[2 of 10, about 2 minutes left]
When did the team last rehearse an incident?
  1  Never
  2  More than a year ago
  3  In the last twelve months
  4  In the last three months
1 to 4; or u, b, ? > b

[1 of 10, about 2 minutes left]
Where would the person on duty find the first steps for the most likely
incident?
  0  They would ask around
  1  In an old page or a colleague's notes
  2  In a runbook with an owner
  3  Also: the runbook was used or rehearsed in the last six months
Your answer: 2 In a runbook with an owner. Enter keeps it.
0 to 3; or u, b, ? > 3
  Changed: 2 In a runbook with an owner -> 3 Also: the runbook was used or
  rehearsed in the last six months.
  Good evidence: A link to the runbook, with the date of its last change.
  A file, a link or a short text (Enter for none):
  > wiki:/runbook
  Its date (Enter for 2026-11-23, - for none):
  > 
  Saved with 1 piece of evidence.
  More evidence (Enter when that is all):
  > 

[2 of 10, about 2 minutes left]
When did the team last rehearse an incident?
  1  Never
  2  More than a year ago
  3  In the last twelve months
  4  In the last three months
1 to 4; or u, b, ? > 1
  Saved: 1 Never.

[3 of 10, about 2 minutes left]
Has a backup been restored in a test in the last twelve months?
  1  No
  2  Yes
1 to 2; or u, b, ? > q

1 on the context and 2 of 10 questions answered, saved in lead.answers.yaml.
Resume later with:
  readiness assess --resume lead.answers.yaml
$ sed -n '/^context/,$p' lead.answers.yaml
context:
  ctx.on_call: "yes"                                # Yes

answers:
  prepare.first_steps:                              # Also: the runbook was used or rehearsed in the last six months
    answer: 3
    evidence: [{ref: "wiki:/runbook", date: 2026-11-23}]
  prepare.last_drill: never                         # Never
$ readiness assess demo --role lead --unit Ops --workflow w --people 6 --date 2026-11-23 --script /dev/null
error[U0110]: `lead.answers.yaml` already exists; nothing was overwritten
  = help: resume it: readiness assess --resume lead.answers.yaml, or choose another file with -o
  = more: readiness explain U0110
[2]
$ readiness assess --resume lead.answers.yaml --role engineer --script /dev/null
error[U0109]: `lead.answers.yaml` holds answers of the role `lead` in the form `lead`
  = help: leave --role and --form out, or start a new file with -o
  = more: readiness explain U0109
[2]
$ printf '%s\n' 2 | readiness assess --resume lead.answers.yaml --script - 2>&1 | tail -n 5; echo "exit code ${PIPESTATUS[1]}"

The input ended here.
1 on the context and 3 of 10 questions answered, saved in lead.answers.yaml.
Resume later with:
  readiness assess --resume lead.answers.yaml
exit code 4
