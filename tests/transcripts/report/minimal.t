# promise: a minimal file is enough; what is open widens the range
$ cat >a.yaml <<'EOF'
> schema: readiness/answers@1
> questionnaire: ai-adoption
> respondent: {role: leader}
> answers:
>   tool_first.what_came_first: 1
> EOF
$ readiness report a.yaml | head -n 14
AI adoption readiness                                                23 Nov 2026
AI adoption readiness (ai-adoption 1.0.0)          Leader, Full form for leaders
1 of 42 answered, 41 left open
confidence: low (1 of 42 answered; evidence on 0 of 17 key questions; one voice)

Level 1 of 5  TOOL-LED                        overall 0.6 to 94, too few answers
Tools are bought or talked about; the work is done as before.
Could be PROBLEM-LED if the 41 open answers turn out well.
Held below level 2, Trying out, by 1 of 1 condition:
  condition  you                        needed
  overall    0.6 at the low end (open)  25

Start here: Target is the first weak point of the way, 6 at the low end.
First: Buy no tool without a stated problem (Budget holder, 1 day).
