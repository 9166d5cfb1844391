# promise: a leader's report says where they stand, what holds the level, and how sure it is
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml
Claims - first-contact letters, 2026-Q4                    AI adoption readiness
Leader L1, Full form for leaders, 12 Nov 2026                  42 of 47 answered

Level 2 of 5: Trying out                       39 of 100, anywhere from 35 to 44
  1 Tool-led  [2 Trying out]  3 Problem-led  4 Workflow-led  5 Outcome-led
              ^ you: 35 to 44  from 45

No rule is clear enough to work by, so the decision and the risk lie with the
person at the desk.

What to do, most important first
  1  Sort real documents into green, amber and red  Risk lead              3 Dec
     Cause: no clear rules.
     First: Sixty minutes, four people, fifteen real documents, three piles.
  2  Put the rules on one page, in four statements  Risk lead             17 Dec
     Cause: no clear rules.
     First: Sit down with two people who do the work for thirty minutes and
     write four sentences.
  3  Take the starting figures now                  Head of the workflow  26 Nov
     Points: too little has been measured to show what AI changes.
     First: Keep the figures you have.
Then: 4 Take the penalty off speed; 5 End pilots on a date.
These 5 steps, 10.5 days of work (6.5 to 22), would lead to level 3
(Problem-led). All of them are needed for that. Look again on 17 Dec.

Why: Liability-deflection governance
severity high, 1 of 6 signs is a prediction
no clear rules -> people stay away, likely: no steps saved
  - The rule people work from: "A general sentence, such as "be careful" or
    "stick to the policy""
  - Rules in writing: "1 of 4: what AI may be used for"
  - List of approved tools: "No"

Also: Switch-on ROI, Usage theatre and Pilot purgatory.

Where you stand        0 25  50 75 100         range       grade        answered
Problem before tool   |#######.......|    52               taking hold
Mindset and skill     |######........|  40.6               patchy
Governance and trust  |###-+.........|    30*  28 to 35    patchy       9 of 10
ROI expectations      |####-+........|    37   34 to 41    patchy       9 of 10
Incentives            |####--+--.....|    45   32 to 60.7  patchy       3 of 4
Built as a system     |#####-+-......|    48   39.6 to 56  patchy       7 of 9
# at least   - at most   + as answered   * weakest: 30 % of overall, mean 70 %

What keeps you at level 2
  - Overall: 35 at the low end; needed: 45 (by all steps together)
  - Rules in writing: "1 of 4: what AI may be used for"; needed: 2 of 4 or more
    (step 2)
  - Green, amber, red list: "They ask someone each time"; needed: "From a data
    policy that leaves AI out" or better (step 1)

How sure: low (one voice; evidence on 3 of 17 key questions; 2 contradictions)
No open answer would change the level. To be surer, have practitioners and risk
and compliance answer too; ask the chief operating officer about Top agenda.
Evidence-informed, not validated: a judgement to discuss, not a measurement.
