# promise: a leader's report says where they stand, what holds the level, and how sure it is
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml
Claims - first-contact letters, 2026-Q4                    AI adoption readiness
Leader L1, Full form for leaders, 12 Nov 2026                  36 of 41 answered

Level 2 of 5: Trying out                    38 of 100, somewhere from 34 to 44.2
  1 Tool-led  [2 Trying out]  3 Problem-led  4 Workflow-led  5 Outcome-led
              ^ 34 to 44.2    from 45

The rules are vague, so the decision and the risk lie with the person at the
desk.

What to do, most important first
  1  Sort real documents into green, amber and red      Risk lead          3 Dec
     Cause: vague rules.
     First: Sixty minutes, four people, fifteen real documents, three piles.
  2  Put the rules on one page, in four statements      Risk lead         17 Dec
     Cause: vague rules.
     First: Sit down with two people who do the work for thirty minutes and
     write four sentences.
  3  Take the penalty off speed                         Head of the unit  10 Dec
     Points: being faster with AI costs people something here, or nobody has
     said that it will not.
     First: Write down in one sentence what happens to the target, rating and
     pay of someone who is faster in the first workflow, namely no loss.
Then: 4 End pilots on a date; 5 Give the result one owner.
These 5 steps, 9 days of work, lead to level 3 (Problem-led). All of them are
needed for that. Look again on 17 Dec, when the first are due.

Why: Liability-deflection governance
vague rules -> people stay away, and so: no steps saved
  - The rule people work from: "A sentence such as "use your judgement" or
    "avoid sensitive data""
  - Rules in writing: "1 of 4: what AI may be used for"
  - List of approved tools: "No"

Also present: Usage theatre and Pilot purgatory.

Where you stand        0  25  50  75 100       range       grade        answered
Tool-first thinking   |#########.......|  55               taking hold
Mindset and skill     |#######.........|  43               patchy
Governance and trust  |####+-..........|  27*  25 to 33    patchy       6 of 7
ROI expectations      |######+-........|  40   38 to 44.6  patchy       9 of 10
Incentives            |#####--+--......|  45   32 to 60.7  patchy       3 of 4
Project or system     |######-+--......|  47   39 to 57    patchy       6 of 8
# at the least   - at the most   + on the answers given   * weakest

What keeps you at level 2
  - Overall: 34 at the low end; needed: 45 (all steps together)
  - Rules in writing: "1 of 4: what AI may be used for"; needed: 2 of 4 or more
    (step 2)
  - Green, amber, red list: "They ask someone each time"; needed: "From a
    general data policy that leaves AI out" or better (step 1)

How sure: low (one voice; evidence on 3 of 17 key questions; 2 contradictions)
No open answer would change the level. To be surer, let practitioners and risk
and compliance answer, too; ask chief-operating-officer about Top agenda.
Evidence-informed, not validated: a judgement to discuss, not a measurement.
