# promise: texts of people who answer by name stand in the full report, before what to do; those of others nowhere
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml --full | sed -n '/^In their own words/,/^Do now/p'
In their own words
  - Where time goes: "Looking up the policy terms for each letter"
  - Judged again and again: "Whether a claim needs an adjuster"
  - Errors under load: "A policy number from the letter before"
  - Where work waits: "From claims to the adjusters"

Do now, in full
$ readiness report $EXAMPLES/cases/dont-know.answers.yaml --full | grep -A 3 '^In their own words'
In their own words
  - Where time goes: "Letters to members wait for a second reading; I saw it
    twice"
$ cp -r $QUESTIONNAIRES/ai-adoption q; sed -i '/id: tool_first.slowest_point/,/roles:/s/roles: .leader./roles: [leader, practitioner]/' q/tool-first.yaml; sed 's/^answers:/answers:\n  tool_first.slowest_point: Waiting for Ms Fox/' $EXAMPLES/insurer-claims/practitioner.answers.yaml >P3.answers.yaml; readiness report P3.answers.yaml -q q --rescore --full | grep -c 'own words\|Ms Fox'
0
[1]
$ readiness report P3.answers.yaml $EXAMPLES/insurer-claims/leader.answers.yaml $EXAMPLES/insurer-claims/staff -q q --rescore --full 2>/dev/null | grep 'Ms Fox\|Where time goes'
  - Where time goes, Leader: "Looking up the policy terms for each letter"
