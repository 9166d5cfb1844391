# promise: a minimal file is enough; what is open widens the range
$ cat >a.yaml <<'EOF'
> schema: readiness/answers@1
> questionnaire: ai-adoption
> respondent: {role: leader}
> answers:
>   tool_first.what_came_first: 1
> EOF
$ readiness report a.yaml | head -n 14
AI adoption readiness
Leader, Full form for leaders, 23 Nov 2026                      1 of 48 answered

Level 1 to 3 of 5                              0.5 to 94 of 100, too few answers
  [1 Tool-led]  2 Trying out  3 Problem-led  4 Workflow-led  5 Outcome-led
  ^ you: 0.5 to 94  from 25

Too little is answered to confirm a failure pattern, or to rule one out.

What to do, most important first
  1  Buy no tool without a stated problem                   Budget holder  7 Dec
     The tool came before the problem it should solve.
     First: Put four lines on the purchase form: the problem, its owner, today's
     figure, and what would make us stop.
