# promise: forty columns are enough, and nothing is wider
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml --width 40 | head -n 30
Claims - first-contact letters, 2026-Q4
12 Nov 2026
AI adoption readiness (ai-adoption
1.0.0)
Leader L1, Full form for leaders
36 of 41 answered, 3 don't know, 1
declined, 1 left open
confidence: low (evidence on 3 of 17 key
questions; 2 contradictions; one voice)

Level 2 of 5  TRYING OUT
overall 38 (34 to 44.2)
There are pockets of use, but no chosen
problem that AI is meant to solve.
Held below level 3, Problem-led, by 3 of
6 conditions:
  overall
    you: 34 at the low end
    needed: 45
  Rules in writing
    you: 1 of 4: what AI may be used for
    needed: 2 of 4 or more
  Green, amber, red list
    you: 1: They ask someone each time
    needed: 2 or more: From a general
    data policy that leaves AI out

Going on: vague rules -> people stay
away, and so: no steps saved.
First: Sort real documents into green,
$ for w in 40 57 80 121 200; do readiness report $EXAMPLES/insurer-claims/leader.answers.yaml --width $w | awk -v w=$w 'length($0) > w'; done
