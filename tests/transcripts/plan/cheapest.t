# promise: the cheapest way to the next level, each step with what it is worth on the low end
$ readiness plan $EXAMPLES/hospital-admin/leader.answers.yaml
Towards level 3 (Problem-led), as far as recommendations carry
  1. Ask the data protection officer about Green, amber, red list, by 1 Dec
  2. Protect two hours a month (Line manager, 1 day, by 15 Dec)
     Learning to work with AI has no regular hours of its own.
     Low end 51 -> 54.
  3. Make a "not with AI" list (Team lead, half a day, by 24 Nov)
     Which tasks are kept from AI is left to each person.
     Low end 54 -> 54.

Steps 2 and 3, 1.5 days of work (1 to 3), would raise the overall from 51 to 54
at the least; the level stays 2.

Also needed, but not covered by any recommendation
  - Green, amber, red list: nobody knows yet, see step 1
$ readiness plan $EXAMPLES/insurer-claims/leader.answers.yaml --budget 3d
The best use of 3 days, towards level 3 (Problem-led)
  1. Set down where a mistake is reported (Risk lead, half a day, by 26 Nov)
     Low end 35 -> 36.
  2. Take the penalty off speed (Head of the unit, 2 days, by 10 Dec)
     Low end 36 -> 39.
  3. End pilots on a date (Sponsor, half a day, by 24 Dec)
     Low end 39 -> 39.8.

These 3 steps, 3 days of work (2 to 8), would raise the overall from 35 to 39.8
at the least; the level stays 2.
No other set of that cost is worth more among the 27 that your answers call for.
$ readiness plan $EXAMPLES/insurer-claims/leader.answers.yaml --target outcome-led | tail -n 14
27 that your answers call for.

Also needed, but not covered by any recommendation
  - evidence on at least 4 of the 8 gate questions up to this level
  - answers from one compliance officer, or from five practitioners
  - the extension on normal use at 40 or more at its low end
  - an overall of 80 at the low end; with all recommendations done it would be
    63
  - evidence for the outcomes known before and after AI
  - Report to management
  - evidence for the report to management
  - every dimension at 65 or more at its low end
  - answers from at least five practitioners
  - the extension on normal use at 60 or more at its low end
