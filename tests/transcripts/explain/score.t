# promise: the arithmetic of a number adds up exactly
$ readiness explain score overall $EXAMPLES/insurer-claims/leader.answers.yaml
Overall
The overall is 38.3 on the answers given, between 34.5 and 44.2.
  Dimension                       Share   Low  Given  High
  Tool-first thinking            16.7 %   6.4    6.4   6.4
  Mindset and skill              16.7 %   5.0    5.0   5.0
  Governance and trust           16.7 %   2.9    3.2   3.9
  ROI expectations               16.7 %   4.4    4.7   5.2
  Incentives                     16.7 %   3.8    5.3   7.1
  Project or system              16.7 %   4.5    5.5   6.6
  Weakest: Governance and trust           7.5    8.2  10.0
  Total                                  34.5   38.3  44.2

Each dimension adds its score times 0.7 times its share of the weights; the
weakest one counts once more, times 0.3. Each end has its own weakest dimension.
Rows are rounded so that they add up.
$ readiness explain score governance $EXAMPLES/insurer-claims/leader.answers.yaml
Governance and trust
Governance and trust is 27.3 on the answers given, between 25.0 and 33.3.
  Question           Answer              Level  Score  Weight   Low  Given  High
  Rules in writing   1 of 4: what AI    1 of 4   25.0       2   4.2    4.6   4.2
                     may be used for
  The rule people    A sentence such    1 of 4   25.0       2   4.2    4.6   4.2
  work from          as "use your
                     judgement" ...
  Time to an answer  don't know              ?      ?       1   0.0    0.0   8.3
  Green, amber, red  They ask someone   1 of 4   25.0       2   4.2    4.5   4.2
  list               each time
  List of approved   No                 0 of 1    0.0       1   0.0    0.0   0.0
  tools
  Who answers for    Whoever sent it,   1 of 4   25.0       2   4.1    4.5   4.1
  the work           by assumption
  After a mistake    The person was     2 of 4   50.0       2   8.3    9.1   8.3
                     corrected;
                     nothing was ...
  Total                                                        25.0   27.3  33.3

Each question adds its score times its share of the weights: of all 12 at the
low and the high end, of the 11 answered for the given figure. Open answers
count 0 at the low end and 100 at the high end. Rows are rounded so that they
add up.
$ readiness explain score track $EXAMPLES/insurer-claims/leader.answers.yaml
Track
Track is 36.4 on the answers given, between 30.8 and 46.2.
  Question           Answer              Level  Score  Weight   Low  Given  High
  Promised payback   A figure, without  2 of 4   50.0       2   7.7    9.1   7.7
                     knowing today's
                     level
  Outcomes known     1 of 5: time       1 of 4   25.0       2   3.9    4.5   3.9
                     spent
  Report to          Licences, log-ins  1 of 4   25.0       1   1.9    2.3   1.9
  management         or minutes of AI
                     use
  Starting figure    No                 0 of 1    0.0       1   0.0    0.0   0.0
  Where saved time   Into more volume,  1 of 4   25.0       1   1.9    2.3   1.9
  goes               by default
  Reward for faster  Nothing either     2 of 4   50.0       2   7.7    9.1   7.7
  work               way; no rule
                     covers it
  What still counts  2 of 4: number of  2 of 4   50.0       2   7.7    9.1   7.7
                     items, whatever
                     their ...
  Managers' goals    declined                ?      ?       2   0.0    0.0  15.4
  Total                                                        30.8   36.4  46.2

Each question adds its score times its share of the weights: of all 13 at the
low and the high end, of the 11 answered for the given figure. Open answers
count 0 at the low end and 100 at the high end. Rows are rounded so that they
add up.
Left out: Pricing (does not apply).
$ readiness explain score tool_first.first_workflow $EXAMPLES/insurer-claims/leader.answers.yaml
First workflow
Which workflow is AI meant to improve first?
Answer: Also: a written reason why it beats the ..., level 3 of 4 (4 claimed).
A top answer without evidence of the last 12 months counts one level lower. Good
evidence: The written choice, with its date.
Score = 0 + 0.75 x (100 - 0) = 75.0.
It has weight 2 of 10 in Tool-first thinking.
