# promise: four quarters in under thirty lines, at 80 columns: progress, a setback, what was done and what only claimed
$ readiness compare $EXAMPLES/ci/answers
Claims - first-contact letters                                2026-Q1 to 2026-Q4
Comparable: same questionnaire, same scoring (ai-adoption 1.0.0).
From level 1 (Tool-led) to level 2 (Trying out); the low end rose from 17 to 37:
32 answers improved, 13 of them with evidence; 3 got worse; 1 lost evidence; 1
cannot be told any more; 5 can be told for the first time.
  All together      2026-Q1  2026-Q2  2026-Q3  2026-Q4
  Overall, low end       17       23       23       37
  Level                   1        1        1        2

  Leader L1, low end    2026-Q1  2026-Q2  2026-Q3  2026-Q4  change
  Overall                  21.8     31.3     30.4     51.8   +30.0
  Tool-first thinking      42.5     52.5     52.5     50.0    +7.5
  Mindset and skill        21.4     28.6     32.1     46.4   +25.0
  Governance and trust     25.0     41.7     41.7     79.2   +54.2
  ROI expectations         16.1     26.8     28.6     58.9   +42.8
  Incentives               25.0     25.0     21.4     42.9   +17.9
  Project or system        15.9     29.5     29.5     56.8   +40.9
  Level                       1        2        2        3

  - 2026-Q2: +9.5 = +9.0 (10 up, 4 proven) +0.5 (1 answered)
    Claimed: Sit with the work. Opened: First workflow; Facts written down;
      Green, amber, red list; every dimension at 25 or more at its low end.
      Gone: Liability-deflection governance; Side project dying quietly;
      Leadership at a distance.
  - 2026-Q3: -0.9 = -0.7 (3 up, 2 down) -0.2 (1 open now)
    Closed again: every dimension at 25 or more at its low end. Appeared:
      Trust freeze. Cannot be told now: Usage theatre.
  - 2026-Q4: +21.4 = +14.2 (12 up, 7 proven) -0.3 (1 unproven) +7.5 (4 answered)
    Done: Put the rules on one page, in four statements; Give the result one
      owner. Claimed: Rewrite the promise. Dropped: Make a "not with AI" list.
      Opened: Rules in writing; every dimension at 25 or more at its low end.
      Gone: Switch-on ROI; Trust freeze; Training confetti.

Risk or compliance C1: 2026-Q2 2 up; 2026-Q3 1 up, 1 down; 2026-Q4 4 up.
Practitioners of Claims, 6 -> 6 -> 6 -> 6 people: opinions 2026-Q1 to 2026-Q2
+6; 2026-Q2 to 2026-Q3 +1; 2026-Q3 to 2026-Q4 +10.
$ readiness compare $EXAMPLES/ci/answers | awk 'length > 80 { print } END { print (NR < 40 ? "under forty lines" : NR) }'
under forty lines
