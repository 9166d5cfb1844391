# promise: a leader's report says where they stand, what holds the level, and how sure it is
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml | head -n 36
Claims - first-contact letters, 2026-Q4                              12 Nov 2026
AI adoption readiness (ai-adoption 1.0.0)       Leader L1, Full form for leaders
36 of 41 answered, 3 don't know, 1 declined, 1 left open
confidence: low (evidence on 3 of 17 key questions; 2 contradictions; one voice)

Level 2 of 5  TRYING OUT                                 overall 38 (34 to 44.2)
There are pockets of use, but no chosen problem that AI is meant to solve.
Held below level 3, Problem-led, by 3 of 6 conditions:
  condition               you                         needed
  overall                 34 at the low end           45
  Rules in writing        1 of 4: what AI may be      2 of 4 or more
                          used for
  Green, amber, red list  1: They ask someone each    2 or more: From a general
                          time                        data policy that leaves AI
                                                      out

Going on: vague rules -> people stay away, and so: no steps saved.
First: Sort real documents into green, amber and red (Risk lead, 3 days),
against what causes the rest: Liability-deflection governance.
Then start here: Safeguard holds a closed condition of level 3 (Problem-led).

Dimensions             0  25  50  75 100       range                    answered
Tool-first thinking   |#########.......|  55               taking hold
Mindset and skill     |#######.........|  43               patchy
Governance and trust  |####+-..........|  27*  25 to 33    patchy       6 of 7
ROI expectations      |######+-........|  40   38 to 44.6  patchy       9 of 10
Incentives            |#####--+--......|  45   32 to 60.7  patchy       3 of 4
Project or system     |######-+--......|  47   39 to 57    patchy       6 of 8

Facets                 0  25  50  75 100       range                    answered
Target                |#########.......|  58               taking hold
Redesign              |#######-+.......|  50   44.4 to 56  taking hold  6 of 7
Upskill               |#####-+-........|  41   36 to 47    patchy       6 of 7
Safeguard             |####+-..........|  27*  25 to 33    patchy       6 of 7
Track                 |####-+--........|  36   31 to 46    patchy       7 of 8
# certain   - possible   + on the answers given   * weakest at the low end
