# promise: whoever says that all is well is asked to show it, and not to do it again
$ grep -v '^ *evidence:' $EXAMPLES/cases/working-loop.answers.yaml >loop.yaml; readiness report loop.yaml | sed -n '/^What to do/,/^Where/p'
What to do, most important first
  1  Put evidence beside First workflow,                                  27 Nov
     Facts written down, Rules in writing and
     6 more
     A link, a name or a date: without it a top answer counts one level lower.
  2  Protect two hours a month                 Line manager               18 Dec
     Learning to work with AI has no regular hours of its own.
     First: Turn the occasional session into a fixed date each month for the
     rest of the year, and write beside it what is dropped for it.
  3  Bring the top one decision about AI each  Office of top         12 Feb 2027
     quarter                                   management
     Results, risk and people seldom come up together at the top.
     First: Take the item that is planned for later in the year to the next
     meeting, and with it the one decision that has waited longest.
Steps 2 and 3, 1.5 days of work (1 to 3), would raise the overall from 74.9 to
76 at the least; the level stays 3. Level 4 also needs what no step provides:
answers from one compliance officer, or from five practitioners; the extension
on normal use at 40 or more at its low end. Look again on 12 Feb 2027.

Where you stand        0       25       50       75      100         grade
