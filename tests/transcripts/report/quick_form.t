# promise: the quick form shows words, no index, and at most the third level
$ cat >a.yaml <<'EOF'
> schema: readiness/answers@1
> questionnaire: ai-adoption
> respondent: {role: leader, form: quick}
> answers:
>   tool_first.first_workflow: {answer: 4, evidence: [{ref: board-minutes, date: 2026-11-01}]}
>   tool_first.workflow_facts: [frequency, hours]
>   tool_first.what_came_first: 3
>   governance.in_writing: [uses, data]
>   governance.traffic_light: 3
> EOF
$ readiness report a.yaml | head -n 24
AI adoption readiness
Leader, Quick form for leaders, 23 Nov 2026                     5 of 22 answered

Level 1 to 3 of 5                               12 to 87 of 100, too few answers
  [1 Tool-led]  2 Trying out  3 Problem-led  4 Workflow-led  5 Outcome-led
  ^ you: 12 to 87  from 25

Too little is answered to confirm a failure pattern, or to rule one out.

What to do, most important first
  1  Put the rules on one page, in four statements              Risk lead  7 Dec
     Part of the rules is missing, or they are hard to work from.
     First: Sit down with two people who do the work for thirty minutes and
     write four sentences.
This step, 3 days of work (2 to 5), would raise the overall from 12 to 15 at the
least; the level stays 1. Look again on 7 Dec.

Where you stand        0 25  50 75 100       range     grade            answered
Problem before tool   |###########...|  75             working
Mindset and skill     |--------------|   -*  0 to 100  too few answers  0 of 3
Governance and trust  |####----+---..|  63   31 to 81  taking hold      2 of 4
ROI expectations      |--------------|   -*  0 to 100  too few answers  0 of 6
Incentives            |--------------|   -*  0 to 100  too few answers  0 of 3
Built as a system     |--------------|   -*  0 to 100  too few answers  0 of 3
