# promise: in accessible mode everything is in sentences
$ printf '%s\n' 2 0 '?' u '' '' :w q | ACCESSIBLE=1 readiness assess demo --role lead --unit Ops --workflow w --people 6 --date 2026-11-23 --script -

Incident readiness of a software team (demo 1.0.0)
Form for the team lead: 10 questions after 1 on the context, about 2 minutes.
Each answer is saved at once in lead.answers.yaml.
Type an answer and Enter, or ? for help, b to go back, u for don't know, q to
stop and resume later.

Section: Context.
Question: Context, about 2 minutes left.
Is anyone in the team on call outside office hours?
Option 1: No.
Option 2: Yes.
Answer, 1 to 2; or u, b, ?: 2
You chose 2 Yes. Saved.

Section: Preparation.
Question: 1 of 10, about 2 minutes left.
Where would the person on duty find the first steps for the most likely
incident?
Option 0: They would ask around.
Option 1: In an old page or a colleague's notes.
Option 2: In a runbook with an owner.
Option 3: Also: the runbook was used or rehearsed in the last six months.
Answer, 0 to 3; or u, b, ?: 0
You chose 0 They would ask around. Saved.

Question: 2 of 10, about 2 minutes left.
When did the team last rehearse an incident?
Option 1: Never.
Option 2: More than a year ago.
Option 3: In the last twelve months.
Option 4: In the last three months.
Answer, 1 to 4; or u, b, ?: ?
Why we ask: The first run of a plan finds its gaps, and a drill is the cheaper
place to find them.
Answers: 1 to 4; u don't know, x rather not say.
With it: c comment, e evidence; 2ce answers 2 with both.
Moving about: b back, s later, l list, g go to, w what was saved, q save and
quit.
Answer, 1 to 4; or u, b, ?: u
Saved as don't know. It widens the score to a range; for the level it counts as
the worst until somebody knows.
Why is it not known? (Enter to skip)
Text: 
Who could answer, and by when? Like: head-of-risk 2026-12-07 (Enter to skip)
Text: 

Question: 3 of 10, about 2 minutes left.
Has a backup been restored in a test in the last twelve months?
Option 1: No.
Option 2: Yes.
Answer, 1 to 2; or u, b, ?: :w
1 on the context and 2 of 10 questions answered, saved in lead.answers.yaml.
This one: open.
Answer, 1 to 2; or u, b, ?: q

1 on the context and 2 of 10 questions answered, saved in lead.answers.yaml.
Resume later with:
  readiness assess --resume lead.answers.yaml
