# promise: figures before and after a change stand with their interval, a verdict, hours and money, a chart and what cannot be said; figures of use come last and are no result
$ readiness track $EXAMPLES/law-firm/outcomes.csv --price "95 EUR" | head -n 52
Outcomes                                                what came of the changes
19 Jan 2026 to 19 Oct 2026                                           185 figures

lease reports
Changed on 1 Jun 2026: Clauses are taken from the lease by a checklist; the
associate reads the departures only
  Measure           Before  After  Difference  95 %            Verdict
  time per report,   185.1  126.0       -59.1  -67.1 to -51.1  better
  minutes
  clauses             5.26   6.08       +0.82  -0.71 to +2.33  not beyond chance
  corrected in
  review, %
  days until the      9.24   8.95       -0.29  -0.99 to +0.41  not beyond chance
  client has it,
  days

What it saves
  - time per report: 53 hours a month (46 to 60), with 54 cases a month; at 95
    EUR an hour about 5 000 EUR (4 400 to 5 700).

  time per report, minutes
        before              since 1 Jun 2026
  225.9 ...................|
                     o     |
        o    o  o          |
  185.1 --o---------o----o-|
           oo o  oo   ooo o|
         o     o   o       |..................... 168.3
                           |
  144.3 ...................|  o    o         o
                           |o--oo-------oo-oo-oo- 126.0
                           |        o oo        o
                           | o   oo  o    o
                           |
                           |..................... 83.7
        2026-01-19          2026-06-01 2026-10-19

  clauses corrected in review, %
        before              since 1 Jun 2026
                           |..................... 13.31
  11.93 ...................|
         o                 |             o
                           |
                           |
             o  o          |     o o o         o
              o  o o       |  o           X
               o           |-o------o-ooo---oo--- 6.12
   5.23 --o----------o-----|    o          o
        o  oo     o     ooo|                  o
                       o   |   o                o
                           |o     o
                    o o    |
$ readiness track $EXAMPLES/law-firm/outcomes.csv | sed -n '/^letters to tenants/,$p'
letters to tenants
Changed on 4 May 2026: Letters are drafted from the template
  Measure                   Before  After  Difference  95 %  Verdict
  time per letter, minutes       -   23.2           -  -     cannot be said

What cannot be said
  - time per letter: there is no figure from before, so nobody can say what came
    of it.

  time per letter, minutes
       since 4 May 2026
  34.0 ......................................................

                                                  o  o

           o                          o
        o                 o                             o
  23.2 -------------o-----------------------o----------------
                       o     o  o  o
              o  o                       o                 o
                                               o


  12.4 ......................................................
       2026-06-22                                  2026-10-19

Use, which is not a result
  Workflow       Measure           Figures  First  Last  Known by
  lease reports  prompts per week       38    158   900  "prompt"
  lease reports  licences in use         9      9    20  "licen"

That something is used does not say that it helps; nothing above counts it.
Limits: mean +- 2.66 mean moving ranges (XmR chart, Wheeler 2000), of six
figures or more. A difference says that the work changed, not why: whatever else
happened at that time is in it, too.
$ readiness track $EXAMPLES/law-firm/outcomes.csv --workflow "Letters to tenants" | grep -c Prompts
0
[1]
