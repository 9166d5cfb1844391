# promise: at every prompt there is help, the list, and what was saved; inside a text with a colon
$ printf '%s\n' '?' 2 0 c ':?' :w :l 'Just a note' b w q | readiness assess demo --role lead --unit Ops --workflow w --people 6 --date 2026-11-23 --script - 2>&1 | sed -n '/^\[Context/,$p'
[Context, about 2 minutes left]
Is anyone in the team on call outside office hours?
  1  No
  2  Yes
1 to 2; or u, b, ? > ?
  Why we ask: A team without on-call duty is spared the question about it.
  Answers: 1 to 2; u don't know, x rather not say.
  With it: c comment, e evidence; 2ce answers 2 with both.
  Moving about: b back, s later, l list, g go to, w what was saved, q save and
  quit.
1 to 2; or u, b, ? > 2
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
0 to 3; or u, b, ? > 0
  Saved: 0 They would ask around.

[2 of 10, about 2 minutes left]
When did the team last rehearse an incident?
  1  Never
  2  More than a year ago
  3  In the last twelve months
  4  In the last three months
1 to 4; or u, b, ? > c
  Your comment, which the full report quotes (Enter for none):
  > :?
  Why we ask: The first run of a plan finds its gaps, and a drill is the
  cheaper place to find them.
  Moving about: :b back, :s later, :l list, :g go to, :w what was saved, :q
  save and quit.
  In a text, commands start with a colon; :edit opens your editor.
  > :w
  1 on the context and 1 of 10 questions answered, saved in lead.answers.yaml.
  This one: open.
  > :l
Context
  On call: 2 Yes
Preparation
  1 First steps: 0 They would ask around
  2 Last drill: open
  3 Restore tested: open
Response
  4 What is announced: open
  5 Nights woken: open
  6 Saved by heroes: open
Learning
  7 After an incident: open
  8 Near misses: open
  9 One wish: open
What the others would answer
  10 I know my part (prediction): open
  Your comment, which the full report quotes (Enter for none):
  > Just a note

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
Your answer: 0 They would ask around. Enter keeps it.
0 to 3; or u, b, ? > w
  1 on the context and 1 of 10 questions answered, saved in lead.answers.yaml.
  This one: 0 They would ask around.
0 to 3; or u, b, ? > q

Not saved: the comment or evidence on 2 Last drill, which has no answer yet.
1 on the context and 1 of 10 questions answered, saved in lead.answers.yaml.
Resume later with:
  readiness assess --resume lead.answers.yaml
