# promise: forty columns are enough, and nothing is wider
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml --width 40 | head -n 30
Claims - first-contact letters, 2026-Q4
AI adoption readiness
Leader L1, Full form for leaders, 12 Nov
2026
42 of 47 answered

Level 2 of 5: Trying out
39 of 100, anywhere from 35 to 44
  1 Tool-led
  [2 Trying out]  you: 35 to 44
  3 Problem-led  from 45
  4 Workflow-led
  5 Outcome-led

No rule is clear enough to work by, so
the decision and the risk lie with the
person at the desk.

What to do, most important first
  1  Sort real documents into green,
     amber and red
     Risk lead, by 3 Dec
     Cause: no clear rules.
     First: Sixty minutes, four people,
     fifteen real documents, three
     piles.
  2  Put the rules on one page, in four
     statements
     Risk lead, by 17 Dec
     Cause: no clear rules.
$ for w in 40 57 80 121 200; do readiness report $EXAMPLES/insurer-claims/leader.answers.yaml --full --width $w | awk -v w=$w 'length($0) > w'; done
