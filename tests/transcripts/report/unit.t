# promise: several people of one unit are one report, in which nobody without a name can be told
$ readiness report $EXAMPLES/insurer-claims | head -n 9
note[F0009]: this file is not read because of its extension
  --> ../examples/insurer-claims/README.md
   = more: readiness explain F0009
Claims - first-contact letters, 2026-Q4                    AI adoption readiness
Leader 1, practitioners 11 of 14, risk or compliance 1, 16 Nov 2026
93 % of the questions answered

Level 2 of 5: Trying out                       38 of 100, anywhere from 35 to 42
  1 Tool-led  [2 Trying out]  3 Problem-led  4 Workflow-led  5 Outcome-led
              ^ you: 35 to 42  from 45

No rule is clear enough to work by, so the decision and the risk lie with the
$ readiness report --full $EXAMPLES/insurer-claims | grep -A 12 '^Where leaders'
note[F0009]: this file is not read because of its extension
  --> ../examples/insurer-claims/README.md
   = more: readiness explain F0009
Where leaders and practitioners see it differently
Scores, 0 worst and 100 best, whichever way a question is put.
  question                   leaders  practitioners  apart
  Days of unapproved    100 expected           59.1    +41  leaders see it
  use                                                       better
  Still here in two      75 expected             36    +39  leaders see it
  years                                                     better
  Reward for faster               50             16    +34  leaders see it
  work                                                      better
  Leaders sit with the            50             18    +32  leaders see it
  work                                                      better
  Who draws the new               50             27    +23  leaders see it
  way                                                       better
$ readiness report --full $EXAMPLES/insurer-claims | grep -A 12 '^Rule cases'
note[F0009]: this file is not read because of its extension
  --> ../examples/insurer-claims/README.md
   = more: readiness explain F0009
Rule cases
Alike 0.22 on average: no shared rule. 1 is all alike, 0 is chance. Too free: 20
% of those who gave a colour would allow more than the key does.
  case                    answers                  key    alike  right  too free
  Public press release    green 7, amber 3, red 1  green   0.15   0.64      0.00
  Figures without names   green 3, amber 2, red    amber   0.00   0.18      0.50
                          1, don't know 5
  Contract, private       green 0, amber 1, red    red     0.73   0.91      0.09
  account                 10
  Draft strategy paper    green 2, amber 4, red 3  amber   0.00   0.44      0.22

Dimensions by facets
few: too few answers for a figure. -: nothing asked.
$ readiness report --full $EXAMPLES/insurer-claims | grep -A 22 '^To talk over'
note[F0009]: this file is not read because of its extension
  --> ../examples/insurer-claims/README.md
   = more: readiness explain F0009
To talk over together
Forty-five minutes, everybody who answered: some seven minutes a question, the
last five for what to change first. Ask for cases, not for who gave which
answer.
  - [ ] Can admit needing help: from worst to best 4 1 1 1 4. In which cases is
        one true, and in which the other?
        "In my team it is easy to admit that I need help with AI."
  - [ ] Helps a career: from worst to best 2 5 2 2 0. In which cases is one
        true, and in which the other?
        "Using AI well helps a career here."
  - [ ] My figures look worse: from worst to best 3 5 1 2 0. In which cases is
        one true, and in which the other?
        "If I work faster with AI, my own figures look worse."
  - [ ] Still here in two years: leaders expected "Agree"; 6 of 11 practitioners
        "Disagree". What do some see that the others do not?
        "I expect our present way of working with AI still to be in use here
          in two years."
  - [ ] Reward for faster work: Leader "No rule says"; 6 of 11 practitioners
        "They get worse, to the person's cost". What do some see that the others
        do not?
        "Someone does a task in half the time with AI. What becomes of the
          figures they are judged by?"
  - [ ] Leaders sit with the work: Leader "Twice"; 6 of 11 practitioners "Once".
$ readiness report --full $EXAMPLES/insurer-claims | grep -A 4 '^How far practitioners'
note[F0009]: this file is not read because of its extension
  --> ../examples/insurer-claims/README.md
   = more: readiness explain F0009
How far practitioners agree
Split questions first: there a mean hides two opinions.
  question                     answers  worst to best  mean  95 %
  Can admit needing help      11 of 11  4 1 1 1 4        50  35 to 64.9    split
  AI as a goal in itself      11 of 11  1 7 2 1 0        32  25.5 to 38    mixed
$ readiness report --full $EXAMPLES/insurer-claims > folder
note[F0009]: this file is not read because of its extension
  --> ../examples/insurer-claims/README.md
   = more: readiness explain F0009
$ readiness report --full $(ls -r $EXAMPLES/insurer-claims/staff/*.yaml) $EXAMPLES/insurer-claims/*.yaml | cmp - folder
$ readiness plan $EXAMPLES/insurer-claims | tail -n 4
note[F0009]: this file is not read because of its extension
  --> ../examples/insurer-claims/README.md
   = more: readiness explain F0009
These 7 steps, 12.5 days of work (7.5 to 26), would lead to level 3
(Problem-led). Step 1 is not needed for that.
No cheaper set that stops the harm and treats what leads does as much among the
30 that your answers call for.
