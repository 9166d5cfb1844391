# promise: two waves of folders: every change split into causes that add up, rules, recommendations, staff as a group
$ readiness compare $EXAMPLES/ci/answers/2026-Q2/ $EXAMPLES/ci/answers/2026-Q3
Claims - first-contact letters                                2026-Q2 to 2026-Q3
Comparable: same questionnaire, same scoring (ai-adoption 1.1.0).
Still level 1 (Tool-led); the low end stays at 23: 4 answers improved; 3 got
worse; 1 no longer known; 3 started or stopped counting.
  All together      2026-Q2  2026-Q3
  Overall, low end       23       23
  Level                   1        1

Leader L1                3 up, 1 down, 1 open now, 3 started or stopped counting
Still level 2 (Trying out).
Real progress: +0.2 on the low end, from answers that were known before; -1.1
from newly known or other questions.
A low answer is open now: Report to management. That lifts the score on the
answers given, but nothing improved; the low end shows what it costs.
  Low end               before  after  change  levels  open now  other questions
  Overall                 31.2   30.3    -0.9    +0.4      -0.2             -1.1
  Mindset and skill       28.1   31.3    +3.2    +3.2       0.0              0.0
  Governance and trust    38.6   38.3    -0.3    +9.1       0.0             -9.4
  ROI expectations        30.4   32.1    +1.7    +3.5      -1.8              0.0
  Incentives              25.0   21.4    -3.6    -3.6       0.0              0.0

  On answers given      before  after  change  levels  open now  other questions
  Overall                 34.3   35.2    +0.9    +1.9      +0.1             -1.1
  Mindset and skill       28.1   31.3    +3.2    +3.2       0.0              0.0
  Governance and trust    38.6   38.3    -0.3    +9.1       0.0             -9.4
  ROI expectations        32.7   37.5    +4.8    +3.8      +1.0              0.0
  Incentives              35.0   30.0    -5.0    -5.0       0.0              0.0

What moved this person's overall
  low end  given  question                  change
     -1.5   -0.8  Time to learn             1: When work allows -> 0: In their
                                            own time
     +1.1   +1.1  List of approved tools    No -> Yes
     -0.8   -0.8  After the last mistake    does not apply yet -> 0: It was left
                                            unsettled
     +0.4   +1.1  Leader shows own AI work  Never -> Once
     +0.4   +0.5  Where saved time goes     0: It has not been followed up -> 2:
                                            Wherever each person decides
     -0.2   -0.2  Use since the mistake     does not apply yet -> 1: Much less
     -0.2   +0.1  Report to management      1: Licences, log-ins or minutes of
                                            AI use -> don't know
     -0.1   -0.1  New attempts since then   does not apply yet -> 1: They advise
                                            against it
      0.0    0.0  Known AI incident         No -> Yes
     -0.9   +0.9  Total

Patterns that changed
  pattern                      before    now
  Mistake left open            not seen  present      appeared
  Usage theatre                present   cannot tell  no longer known
  Quiet return to the old way  not seen  cannot tell  no longer known
  Long shadow of a mistake     not seen  present      appeared

Conditions of levels that changed
  condition                                               now
  every dimension at 25 or more at its low end (level 3)  closed again

What became of the recommendations
  recommended before                             when  now
  Put the rules on one page, in four statements  now   open
  Go first, mistakes included                    next  open
  Take the starting figures now                  now   open
  Report results in place of usage               now   open
  Take the penalty off speed                     next  open
  Give the result one owner                      next  open

Risk or compliance C1                                               1 up, 2 down
  Low end               before  after  change  levels
  Governance and trust    36.5   38.5    +2.0    +2.0

  On answers given      before  after  change  levels
  Governance and trust    36.5   38.5    +2.0    +2.0

Answers that changed
  question                change
  List of approved tools  No -> Yes
  Route for a mistake     1: To whoever is at hand -> 0: There is no way
  After the last mistake  1: Use was stopped for everybody -> 0: It was left
                          unsettled

Practitioners of Claims, 6 -> 6 people: opinions 2026-Q2 to 2026-Q3 -6.
$ readiness compare $EXAMPLES/ci/answers/2026-Q2 $EXAMPLES/ci/answers/2026-Q3 -f markdown | awk -F'|' '
>   /^\| [-+]?[0-9.]+ \|/ { if ($4 ~ /Total/) printf "%.1f and %.1f add up to %s and %s\n", low, given, $2, $3; else { low += $2; given += $3 } }'
-0.9 and 0.9 add up to  -0.9  and  +0.9 
