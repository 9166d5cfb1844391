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
AI adoption readiness                                                23 Nov 2026
AI adoption readiness (ai-adoption 1.0.0)         Leader, Quick form for leaders
5 of 22 answered, 17 left open
confidence: low (5 of 22 answered; evidence on 1 of 16 key questions; one voice)

Level 1 of 5  TOOL-LED                                overall missing to working
Tools are bought or talked about; the work is done as before.
Could be PROBLEM-LED if the 17 open answers turn out well.
Held below level 2, Trying out, by 1 of 1 condition:
  condition  you                         needed
  overall    below what it takes (open)  higher answers, or fewer open ones

Start here: Redesign is the first weak point of the way.
First: Put the rules on one page, in four statements (Risk lead, 3 days).

Dimensions
                        in words           answered
  Tool-first thinking   working            3 of 3
  Mindset and skill     too few answers    0 of 3
  Governance and trust  patchy to working  2 of 4
  ROI expectations      too few answers    0 of 6
  Incentives            too few answers    0 of 3
  Project or system     too few answers    0 of 3
