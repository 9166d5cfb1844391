# promise: a contradiction is asked back at once: change one, keep both, or add a note
$ printf '%s\n' 2 0 4 1 '' b 1 '' b 4 3 b 1 b 4 4 'A drill of last week' q >replies
$ readiness assess demo --role lead --unit Ops --workflow w --people 6 --date 2026-11-23 --script replies 2>&1 | sed -n '/^\[2 of/,$p'
[2 of 10, about 2 minutes left]
When did the team last rehearse an incident?
  1  Never
  2  More than a year ago
  3  In the last twelve months
  4  In the last three months
1 to 4; or u, b, ? > 4
  Saved: 4 In the last three months.

You said no first steps are written down, and also that you held a drill in the
last three months. Which is closer to how it is?
  1  change 1 First steps: 0 They would ask around
  2  change 2 Last drill: 4 In the last three months
  3  keep both
  4  keep both, and add a note
1 to 4 > 1

[1 of 10, about 2 minutes left]
Where would the person on duty find the first steps for the most likely
incident?
  0  They would ask around
  1  In an old page or a colleague's notes
  2  In a runbook with an owner
  3  Also: the runbook was used or rehearsed in the last six months
Your answer: 0 They would ask around. Enter keeps it.
0 to 3; or u, b, ? > 

[3 of 10, about 2 minutes left]
Has a backup been restored in a test in the last twelve months?
  1  No
  2  Yes
1 to 2; or u, b, ? > b

[2 of 10, about 2 minutes left]
When did the team last rehearse an incident?
  1  Never
  2  More than a year ago
  3  In the last twelve months
  4  In the last three months
Your answer: 4 In the last three months. Enter keeps it.
1 to 4; or u, b, ? > 1
  Changed: 4 In the last three months -> 1 Never.

[3 of 10, about 2 minutes left]
Has a backup been restored in a test in the last twelve months?
  1  No
  2  Yes
1 to 2; or u, b, ? > 
  This is still open. Answer it, or type s to leave it for later.
1 to 2; or u, b, ? > b

[2 of 10, about 2 minutes left]
When did the team last rehearse an incident?
  1  Never
  2  More than a year ago
  3  In the last twelve months
  4  In the last three months
Your answer: 1 Never. Enter keeps it.
1 to 4; or u, b, ? > 4
  Changed: 1 Never -> 4 In the last three months.

You said no first steps are written down, and also that you held a drill in the
last three months. Which is closer to how it is?
  1  change 1 First steps: 0 They would ask around
  2  change 2 Last drill: 4 In the last three months
  3  keep both
  4  keep both, and add a note
1 to 4 > 3

[3 of 10, about 2 minutes left]
Has a backup been restored in a test in the last twelve months?
  1  No
  2  Yes
1 to 2; or u, b, ? > b

[2 of 10, about 2 minutes left]
When did the team last rehearse an incident?
  1  Never
  2  More than a year ago
  3  In the last twelve months
  4  In the last three months
Your answer: 4 In the last three months. Enter keeps it.
1 to 4; or u, b, ? > 1
  Changed: 4 In the last three months -> 1 Never.

[3 of 10, about 2 minutes left]
Has a backup been restored in a test in the last twelve months?
  1  No
  2  Yes
1 to 2; or u, b, ? > b

[2 of 10, about 2 minutes left]
When did the team last rehearse an incident?
  1  Never
  2  More than a year ago
  3  In the last twelve months
  4  In the last three months
Your answer: 1 Never. Enter keeps it.
1 to 4; or u, b, ? > 4
  Changed: 1 Never -> 4 In the last three months.

You said no first steps are written down, and also that you held a drill in the
last three months. Which is closer to how it is?
  1  change 1 First steps: 0 They would ask around
  2  change 2 Last drill: 4 In the last three months
  3  keep both
  4  keep both, and add a note
1 to 4 > 4
  What should a reader know? It is saved as a comment:
  > A drill of last week
  Saved with a comment.

[3 of 10, about 2 minutes left]
Has a backup been restored in a test in the last twelve months?
  1  No
  2  Yes
1 to 2; or u, b, ? > q

1 on the context and 2 of 10 questions answered, saved in lead.answers.yaml.
Resume later with:
  readiness assess --resume lead.answers.yaml
$ sed -n '/^answers/,$p' lead.answers.yaml
answers:
  prepare.first_steps: 0                            # They would ask around
  prepare.last_drill:                               # In the last three months
    answer: this_quarter
    comment: A drill of last week
