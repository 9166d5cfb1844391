# promise: the arithmetic of a number adds up exactly
$ readiness explain score overall $EXAMPLES/insurer-claims/leader.answers.yaml
Overall
The overall is 38.5 on the answers given, between 35.0 and 43.9.
  Dimension                       Share   Low  Given  High
  Problem before tool            16.7 %   6.1    6.1   6.1
  Mindset and skill              16.7 %   4.7    4.7   4.7
  Governance and trust           16.7 %   3.3    3.5   4.1
  ROI expectations               16.7 %   4.0    4.3   4.8
  Incentives                     16.7 %   3.8    5.3   7.1
  Built as a system              16.7 %   4.6    5.5   6.6
  Weakest: Governance and trust           8.5    9.1  10.5
  Total                                  35.0   38.5  43.9

Each dimension adds its score times 0.7 times its share of the weights; the
weakest one counts once more, times 0.3. Each end has its own weakest dimension.
Rows are rounded so that they add up.
$ readiness explain score governance $EXAMPLES/insurer-claims/leader.answers.yaml
Governance and trust
Governance and trust is 30.4 on the answers given, between 28.3 and 35.0.
  Question           Answer              Level  Score  Weight   Low  Given  High
  Rules in writing   1 of 4: what AI    1 of 4   25.0       2   3.4    3.6   3.4
                     may be used for
  The rule people    A general          1 of 4   25.0       2   3.3    3.6   3.3
  work from          sentence, such as
                     "be careful" ...
  Time to an answer  don't know              ?      ?       1   0.0    0.0   6.7
  Green, amber, red  They ask someone   1 of 4   25.0       2   3.3    3.6   3.3
  list               each time
  List of approved   No                 0 of 1    0.0       1   0.0    0.0   0.0
  tools
  Who answers for    Whoever sent it,   1 of 4   25.0       2   3.3    3.6   3.3
  the work           by assumption
  Route for a        To whoever is at   1 of 4   25.0       1   1.7    1.8   1.7
  mistake            hand
  After the last     Only that piece    2 of 4   50.0       2   6.7    7.1   6.7
  mistake            of work was put
                     right
  New attempts       They leave it to   2 of 4   50.0       1   3.3    3.6   3.3
  since then         the person
  Use since the      A little less      2 of 4   50.0       1   3.3    3.5   3.3
  mistake
  Total                                                        28.3   30.4  35.0

Each question adds its score times its share of the weights: of all 15 at the
low and the high end, of the 14 answered for the given figure. Open answers
count 0 at the low end and 100 at the high end. Rows are rounded so that they
add up.
$ readiness explain score track $EXAMPLES/insurer-claims/leader.answers.yaml
Track
Track is 31.8 on the answers given, between 26.9 and 42.3.
  Question           Answer              Level  Score  Weight   Low  Given  High
  Promised payback   A figure without   1 of 4   25.0       2   3.9    4.5   3.9
                     a measured
                     starting ...
  Outcomes known     1 of 5: time       1 of 4   25.0       2   3.8    4.5   3.8
                     spent
  Report to          Licences, log-ins  1 of 4   25.0       1   1.9    2.3   1.9
  management         or minutes of AI
                     use
  Starting figure    No                 0 of 1    0.0       1   0.0    0.0   0.0
  Where saved time   Into more volume,  1 of 4   25.0       1   1.9    2.3   1.9
  goes               by default
  Reward for faster  No rule says       2 of 4   50.0       2   7.7    9.1   7.7
  work
  What still counts  2 of 4: number of  2 of 4   50.0       2   7.7    9.1   7.7
                     items, whatever
                     their ...
  Managers' goals    declined                ?      ?       2   0.0    0.0  15.4
  Total                                                        26.9   31.8  42.3

Each question adds its score times its share of the weights: of all 13 at the
low and the high end, of the 11 answered for the given figure. Open answers
count 0 at the low end and 100 at the high end. Rows are rounded so that they
add up.
Left out: Pricing (does not apply).
$ readiness explain score tool_first.first_workflow $EXAMPLES/insurer-claims/leader.answers.yaml
First workflow
How far has the choice of the first workflow for AI got?
Answer: Also: it is written down why it beats ..., level 3 of 4 (4 claimed).
A top answer without evidence of the last 12 months counts one level lower. Good
evidence: The written choice, with its date.
Score = 0 + 0.75 x (100 - 0) = 75.0.
It has weight 2 of 11 in Problem before tool.
