# promise: the short form ends with an offer of what it left out, where that is weak or not known
$ for i in $(seq 29); do echo x; done >replies; printf '%s\n' '' 8 1 y >>replies
$ sed -i '11s/x/4/; 12i-' replies; sed -i '12s/.*//' replies
$ readiness assess --role leader --unit a --workflow b --people 1 --date 2026-11-23 --no-report --script replies 2>&1 | sed -n '/^That was the form/,$p'
That was the form; it asked what decides most. More questions would make
clearer what is weak or not known yet. Which would you answer now?
  1  Problem before tool (not known yet): 9 questions
  2  Mindset and skill (not known yet): 3 questions
  3  Governance and trust (not known yet): 6 questions
  4  ROI expectations (not known yet): 4 questions
  5  Incentives (not known yet): 2 questions
  6  Built as a system (not known yet): 6 questions
numbers like 1 3, a for all, Enter for none > 

Before you finish: 22 of 22 answered.
  Top answers without evidence, which count one level lower: 4 Worries answered
Enter finishes; or a number, l, ? > 8

Governance and trust
--------------------

[8 of 22, less than a minute left]
Which rule on AI do people here work from?
  0  There is none
  1  A general sentence, such as "be careful" or "stick to the policy"
  2  A long policy that few have read
  3  A page or two with examples
  4  Also: it has been changed after a user's question
Your answer: declined. Enter keeps it.
0 to 4; or u, b, ? > 1
  Changed: declined -> 1 A general sentence, such as "be careful" or "stick to
  the policy".

Before you finish: 22 of 22 answered.
  Top answers without evidence, which count one level lower: 4 Worries answered
Enter finishes; or a number, l, ? > y

Done: 7 on the context and 22 of 22 questions answered, saved in
leader.answers.yaml.
See the report again, or add to the answers, with:
  readiness report leader.answers.yaml
  readiness assess --resume leader.answers.yaml
$ printf '%s\n' 13 q | readiness assess --resume leader.answers.yaml --script - 2>&1 | sed -n '/^That was the form/,$p'
That was the form; it asked what decides most. More questions would make
clearer what is weak or not known yet. Which would you answer now?
  1  Problem before tool (not known yet): 9 questions
  2  Mindset and skill (not known yet): 3 questions
  3  Governance and trust (not known yet): 6 questions
  4  ROI expectations (not known yet): 4 questions
  5  Incentives (not known yet): 2 questions
  6  Built as a system (not known yet): 6 questions
numbers like 1 3, a for all, Enter for none > 13

Problem before tool
-------------------

[15 left, about 4 minutes left]
Before the last AI tool was chosen here, on what was it tried?
  0  On nothing
  1  In a demonstration by others
  2  On made-up cases
  3  On real cases, by people who do the work
  4  Also: it was written down where it failed
0 to 4; or u, b, ? > q

7 on the context and 22 of 37 questions answered, saved in leader.answers.yaml.
Resume later with:
  readiness assess --resume leader.answers.yaml
$ grep respondent leader.answers.yaml
respondent: {role: leader, form: quick, also: [tool_first, governance]}
