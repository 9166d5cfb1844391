# promise: two waves of folders: every change split into causes that add up, rules, recommendations, staff as a group
$ readiness compare $EXAMPLES/ci/answers/2026-Q2/ $EXAMPLES/ci/answers/2026-Q3
Claims - first-contact letters                                2026-Q2 to 2026-Q3
Comparable: same questionnaire, same scoring (ai-adoption 1.0.0).
Still level 1 (Tool-led); the low end stays at 23: 4 answers improved; 3 got
worse; 1 cannot be told any more.
  All together      2026-Q2  2026-Q3
  Overall, low end       23       23
  Level                   1        1

Leader L1                                               3 up, 2 down, 1 open now
Still level 2 (Trying out).
Real progress: -0.9 on the low end, from answers that were known before; 0.0
from newly known or other questions.
A low answer is open now: Report to management. That lifts the score on the
answers given, but nothing improved; the low end shows what it costs.
  Low end               before  after  change  levels  open now
  Overall                 31.3   30.4    -0.9    -0.7      -0.2
  Mindset and skill       28.6   32.1    +3.5    +3.5       0.0
  Governance and trust    41.7   41.7     0.0     0.0       0.0
  ROI expectations        26.8   28.6    +1.8    +3.6      -1.8
  Incentives              25.0   21.4    -3.6    -3.6       0.0

  On answers given      before  after  change  levels  open now
  Overall                 34.6   35.3    +0.7    +0.7       0.0
  Mindset and skill       28.6   32.1    +3.5    +3.5       0.0
  Governance and trust    41.7   41.7     0.0     0.0       0.0
  ROI expectations        28.8   33.3    +4.5    +3.9      +0.6
  Incentives              35.0   30.0    -5.0    -5.0       0.0

What moved the overall
  low end  given  question                  change
     -1.5   -0.9  Time to learn             1: When work allows -> 0: In their
                                            own time
     +1.0   +1.0  List of approved tools    No -> Yes
     -1.0   -1.0  After a mistake           2: The person was corrected; nothing
                                            was shared -> 0: Nobody would know,
                                            or it was disputed; there is no way
                                            to report one
     +0.4   +0.7  Leader shows own AI work  Never -> Once
     +0.4   +0.9  Where saved time goes     0: Nobody knows -> 2: Wherever each
                                            person decides
     -0.2    0.0  Report to management      1: Licences, log-ins or minutes of
                                            AI use -> don't know
      0.0    0.0  Known AI incident         No -> Yes
     -0.9   +0.7  Total

Patterns that changed
  pattern        before    now
  Trust freeze   not seen  present      appeared
  Usage theatre  present   cannot tell  cannot be told now

Conditions of levels that changed
  condition                                               now
  every dimension at 25 or more at its low end (level 3)  closed again

What became of the recommendations
  recommended before                             when  now
  Put the rules on one page, in four statements  now   open
  Go first, mistakes included                    next  open
  Take the starting figures now                  now   open
  Rewrite the promise                            now   open
  Take the penalty off speed                     next  open
  Give the result one owner                      next  open

Risk or compliance C1                                               1 up, 1 down
  Low end               before  after  change  levels
  Governance and trust    37.5   41.7    +4.2    +4.2

  On answers given      before  after  change  levels
  Governance and trust    37.5   41.7    +4.2    +4.2

Answers that changed
  question                change
  List of approved tools  No -> Yes
  After a mistake         1: Use was stopped or restricted across the board ->
                          0: Nobody would know, or it was disputed; there is no
                          way to report one

Practitioners of Claims, 6 -> 6 people: opinions 2026-Q2 to 2026-Q3 +1.
$ readiness compare $EXAMPLES/ci/answers/2026-Q2 $EXAMPLES/ci/answers/2026-Q3 -f markdown | awk -F'|' '
>   /^\| [-+]?[0-9.]+ \|/ { if ($4 ~ /Total/) printf "%.1f and %.1f add up to %s and %s\n", low, given, $2, $3; else { low += $2; given += $3 } }'
-0.9 and 0.7 add up to  -0.9  and  +0.7 
