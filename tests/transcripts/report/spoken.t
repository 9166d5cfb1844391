# promise: with --accessible everything is sentences: nothing is drawn or aligned, in any command
$ (readiness report $EXAMPLES/insurer-claims --full --accessible; readiness report $EXAMPLES/thirty-teams/answers.csv -q ai-adoption --accessible; readiness compare $EXAMPLES/ci/answers --full --accessible; readiness plan $EXAMPLES/law-firm --accessible; readiness batch $EXAMPLES/many-units/responses.csv -q demo --group-by unit --accessible; readiness track $EXAMPLES/law-firm/outcomes.csv --accessible; readiness target $EXAMPLES/law-firm/candidates.yaml --accessible; readiness actions $EXAMPLES/law-firm/actions.yaml --as-of 2026-12-10 --accessible; ACCESSIBLE=1 readiness check $EXAMPLES/insurer-claims/leader.answers.yaml --min 40) 2>/dev/null >all.txt; grep -c . all.txt; grep -n -e '[^ ]   *[^ ]' -e '|' -e '##' -e '---' all.txt | head -n 3
804
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml --accessible | sed -n -e '/^Of 5/,/^$/p' -e '/^Step 1/,/^Step 2/p' -e '/^Governance/,/^ROI/p'
Of 5 levels it is 2, Trying out; you: 35 to 44; the next is 3, Problem-led, from
45.

Step 1: Sort real documents into green, amber and red.
Who: Risk lead; By: 3 Dec.
Cause: no clear rules.
First: Sixty minutes, four people, fifteen real documents, three piles.
Step 2: Put the rules on one page, in four statements.
Governance and trust: 30, from 28 to 35; patchy; answered 9 of 10; weakest: 30 %
of overall, mean 70 %.
ROI expectations: 37, from 34 to 41; patchy; answered 9 of 10.
$ readiness compare $EXAMPLES/ci/answers/2026-Q3 $EXAMPLES/ci/answers/2026-Q4 --accessible | sed -n '/^All together/,/^$/p; /^Overall/p' | head -n 5
All together:
Overall, low end: 2026-Q3 23; 2026-Q4 38.
Overall, low end: 2026-Q3 23; 2026-Q4 38.
Level: 2026-Q3 1; 2026-Q4 2.
$ readiness track $EXAMPLES/law-firm/outcomes.csv --accessible | grep -e limits | head -n 2
before: 19 figures from 19 Jan 2026 to 25 May 2026; centre 185.1 minutes; limits
minutes; limits of chance 83.7 minutes to 168.3 minutes.
