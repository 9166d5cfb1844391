# promise: whatever is typed, a plain sentence answers it, the question comes again, nothing is lost
$ start() { readiness assess demo --role lead --unit Ops --workflow w --people 6 --date 2026-11-23 --script - 2>&1; }
> printf '%s\n' 7 yes 2 three 4 '-1' '' $'\e[2J' $'\xff' 'g nowhere' 'g the' q | start | sed -n '/^\[Context/,$p'
[Context, about 2 minutes left]
Is anyone in the team on call outside office hours?
  1  No
  2  Yes
1 to 2; or u, b, ? > 7
  "7" is not an answer here: 1 to 2, or ? for help.
1 to 2; or u, b, ? > yes
  Saved: 2 Yes.

Preparation
-----------

[1 of 10, about 2 minutes left]
Where would the person on duty find the first steps for the most likely
incident?
  0  They would ask around
  1  In an old page or a colleague's notes
  2  In a runbook with an owner
  3  Also: the runbook was used or rehearsed in the last six months
0 to 3; or u, b, ? > 2
  Saved: 2 In a runbook with an owner.

[2 of 10, about 2 minutes left]
When did the team last rehearse an incident?
  1  Never
  2  More than a year ago
  3  In the last twelve months
  4  In the last three months
1 to 4; or u, b, ? > three
  "three" is not an answer here: 1 to 4, or ? for help.
1 to 4; or u, b, ? > 4
  Saved: 4 In the last three months.

[3 of 10, about 2 minutes left]
Has a backup been restored in a test in the last twelve months?
  1  No
  2  Yes
1 to 2; or u, b, ? > -1
  "-1" is not an answer here: 1 to 2, or ? for help.
1 to 2; or u, b, ? > 
  This is still open. Answer it, or type s to leave it for later.
1 to 2; or u, b, ? > \x1b[2J
  That holds control characters, so it was not kept. Please type it again.
1 to 2; or u, b, ? > \xff
  That is not UTF-8 text, so it was not kept. Please type it again.
1 to 2; or u, b, ? > g nowhere
  No question of yours has the number, id or words "nowhere". Type l for the
  list.
1 to 2; or u, b, ? > g the
  Several questions fit. Type g and the number of one, like g 3:
  On call
  1 First steps
  2 Last drill
  3 Restore tested
  4 What is announced
  5 Nights woken
  8 Near misses
1 to 2; or u, b, ? > q

1 on the context and 2 of 10 questions answered, saved in lead.answers.yaml.
Resume later with:
  readiness assess --resume lead.answers.yaml
$ rm lead.answers.yaml
$ { printf '2\n1\nb\nc\n'; head -c 10000000 /dev/zero | tr '\0' x; printf '\nstill here\n:q\n'; } | readiness assess demo --role lead --unit Ops --workflow w --people 6 --date 2026-11-23 --script - 2>&1 | tail -n 8
  2  In a runbook with an owner
  3  Also: the runbook was used or rehearsed in the last six months
Your answer: 1 In an old page or a colleague's notes. Enter keeps it.
0 to 3; or u, b, ? > :q

1 on the context and 1 of 10 questions answered, saved in lead.answers.yaml.
Resume later with:
  readiness assess --resume lead.answers.yaml
$ sed -n '/^answers/,$p' lead.answers.yaml
answers:
  prepare.first_steps:                              # In an old page or a colleague's notes
    answer: 1
    comment: still here
$ { printf '2\n'; printf '3ce\nhalf a tho'; } | readiness assess --resume lead.answers.yaml --script - 2>&1 | tail -n 5

The input ended here.
1 on the context and 2 of 10 questions answered, saved in lead.answers.yaml.
Resume later with:
  readiness assess --resume lead.answers.yaml
$ sed -n '/^answers/,$p' lead.answers.yaml
answers:
  prepare.first_steps:                              # In an old page or a colleague's notes
    answer: 1
    comment: still here
  prepare.last_drill: earlier                       # More than a year ago
