# promise: four quarters in under thirty lines, at 80 columns: progress, a setback, what was done and what only claimed
$ readiness compare $EXAMPLES/ci/answers
Claims - first-contact letters                                2026-Q1 to 2026-Q4
Comparable: same questionnaire, same scoring (ai-adoption 1.1.0).
From level 1 (Tool-led) to level 2 (Trying out); the low end rose from 18 to 38:
41 answers improved, 13 of them with evidence; 3 got worse; 1 lost evidence; 1
no longer known; 5 known for the first time; 3 started or stopped counting.
  All together      2026-Q1  2026-Q2  2026-Q3  2026-Q4
  Overall, low end       18       23       23       38
  Level                   1        1        1        2

  Leader L1, low end    2026-Q1  2026-Q2  2026-Q3  2026-Q4  change
  Overall                  21.5     31.2     30.3     51.9   +30.4
  Problem before tool      40.9     50.0     50.0     52.3   +11.4
  Mindset and skill        18.8     28.1     31.3     46.9   +28.1
  Governance and trust     20.5     38.6     38.3     75.0   +54.5
  ROI expectations         19.6     30.4     32.1     58.9   +39.3
  Incentives               25.0     25.0     21.4     42.9   +17.9
  Built as a system        16.7     31.3     31.3     58.3   +41.6
  Level                       1        2        2        3

  - 2026-Q2: +9.7 = +9.2 (12 up, 4 proven) +0.5 (1 answered)
    Claimed: Sit with the work. Opened: First workflow; Facts written down;
      Green, amber, red list; every dimension at 25 or more at its low end.
      Gone: Liability-deflection governance; Side project dying quietly;
      Leadership at a distance; Announced and left at that.
  - 2026-Q3: -0.9 = +0.4 (3 up, 1 down) -0.2 (1 open now) -1.1 (3 started or
    stopped counting)
    Closed again: every dimension at 25 or more at its low end. Appeared:
      Mistake left open; Long shadow of a mistake. No longer known: Usage
      theatre.
  - 2026-Q4: +21.6 = +14.4 (18 up, 7 proven) -0.3 (1 unproven) +7.5 (4 answered)
    Done: Settle the mistake that is known; Agree how to stop, learn and start
      again; Put the rules on one page, in four statements; End pilots on a
      date; Give the result one owner. Dropped: Make a "not with AI" list.
      Opened: Rules in writing; every dimension at 25 or more at its low end.
      Gone: Mistake left open; Training confetti; Long shadow of a mistake.

Risk or compliance C1: 2026-Q2 2 up; 2026-Q3 1 up, 2 down; 2026-Q4 5 up.
Practitioners of Claims, 6 -> 6 -> 6 -> 6 people: opinions 2026-Q1 to 2026-Q2
+4; 2026-Q2 to 2026-Q3 -6; 2026-Q3 to 2026-Q4 +14.
$ readiness compare $EXAMPLES/ci/answers | awk 'length > 80 { print } END { print (NR < 40 ? "under forty lines" : NR) }'
under forty lines
