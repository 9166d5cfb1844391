# promise: a condition that turns false takes a question away, and gives its answer back with it
$ printf '%s\n' 2 0 1 1 0 3 g ctx.on_call 1 g 5 g on_call 2 l q >replies
$ readiness assess demo --role lead --unit Ops --workflow w --people 6 --date 2026-11-23 --script replies 2>&1 | sed -n '/^5 of\|applies\|\[5 of\|\[Context/p; /^Context$/,/^$/p'
Context
-------

[Context, about 2 minutes left]
[5 of 10, about 1 minute left]
Context
-------

[Context, about 1 minute left]
  Nights woken no longer applies; your answer is kept, and comes back if it
  applies again.
[5 of 9, about 1 minute left]
[5 of 9, about 1 minute left]
Context
-------

[Context, about 1 minute left]
  Nights woken applies again; your answer is back.
Context
  On call: 2 Yes
Preparation
  1 First steps: 0 They would ask around
  2 Last drill: 1 Never
  3 Restore tested: 1 No
Response
  4 What is announced: none of 3
  5 Nights woken: 3 of 10
  6 Saved by heroes: open
Learning
  7 After an incident: open
  8 Near misses: open
  9 One wish: open
What the others would answer
  10 I know my part (prediction): open
$ sed -n '/^context/,$p' lead.answers.yaml
context:
  ctx.on_call: "yes"                                # Yes

answers:
  prepare.first_steps: 0                            # They would ask around
  prepare.last_drill: never                         # Never
  prepare.restore_tested: "no"                      # No

  respond.announced: []                             # 0 of 3
  respond.quiet_nights: 3
