# promise: the cheapest way to the next level, each step with what it is worth on the low end
$ readiness plan $EXAMPLES/hospital-admin/leader.answers.yaml
The cheapest way to level 3 (Problem-led) that holds on the low end
  1. Sort real documents into green, amber and red (Risk lead, 3 days)
     low end 52 -> 54; opens Green, amber, red list; reaches level 3
       (Problem-led)

1 recommendation, 3 days of work: the low end goes from 52 to 54, the level from
2 to 3.
No cheaper set does as much among the 11 that your answers call for.
$ readiness plan $EXAMPLES/insurer-claims/leader.answers.yaml --budget 3d
The best use of 3 days, towards level 3 (Problem-led)
  1. Name who signs (Professional head, 2 days)
     low end 34 -> 38
  2. Go first, mistakes included (Head of the unit, 1 day)
     low end 38 -> 39

2 recommendations, 3 days of work: the low end goes from 34 to 39, the level
stays 2.
No other set of that cost is worth more among the 22 that your answers call for.
$ readiness plan $EXAMPLES/insurer-claims/leader.answers.yaml --target outcome-led | tail -n 14
from 2 to 3.
No cheaper set does as much among the 22 that your answers call for.

Also needed, and no recommendation can do it
  - evidence on at least 4 of the 8 gate questions up to this level
  - answers from one compliance officer, or from five practitioners
  - an overall of 80 at the low end; with all recommendations done it would be
    62
  - evidence for the outcomes known before and after AI
  - Report to management
  - evidence for the report to management
  - every dimension at 65 or more at its low end
  - answers from at least five practitioners
  - the extension on normal use at 60 or more at its low end
