# promise: don't know asks who could answer; not applicable needs a reason; declining is possible
$ printf '%s\n' 2 u 'Nobody could name it' 'head of ops, 2026-12-15' x u '' '' 1 n '' 'no such nights' n s q >replies
$ readiness assess demo --role lead --unit Ops --workflow w --people 6 --date 2026-11-23 --script replies 2>&1 | sed -n '/^\[1 of/,$p'
[1 of 10, about 2 minutes left]
Where would the person on duty find the first steps for the most likely
incident?
  0  They would ask around
  1  In an old page or a colleague's notes
  2  In a runbook with an owner
  3  Also: the runbook was used or rehearsed in the last six months
0 to 3; or u, b, ? > u
  Saved as don't know. It widens the score to a range; for the level it counts
  as the worst until somebody knows.
  Why is it not known? (Enter to skip)
  > Nobody could name it
  Saved with the reason.
  Who could answer, and by when? Like: head-of-risk 2026-12-07 (Enter to skip)
  > head of ops, 2026-12-15
  Saved with the reason, who could answer and by when.

[2 of 10, about 2 minutes left]
When did the team last rehearse an incident?
  1  Never
  2  More than a year ago
  3  In the last twelve months
  4  In the last three months
1 to 4; or u, b, ? > x
  Saved: declined.

[3 of 10, about 2 minutes left]
Has a backup been restored in a test in the last twelve months?
  1  No
  2  Yes
1 to 2; or u, b, ? > u
  Saved as don't know. It widens the score to a range; for the level it counts
  as the worst until somebody knows.
  Why is it not known? (Enter to skip)
  > 
  Who could answer, and by when? Like: head-of-risk 2026-12-07 (Enter to skip)
  > 

Response
--------

[4 of 10, about 1 minute left]
Which of these were announced within an hour in your last incident?
  1  who leads the response
  2  what users notice
  3  when the next news will come
all that apply, like 1 3; 0 for none; or u, b, ? > 1
  Saved: 1 of 3: who leads the response.

[5 of 10, about 1 minute left]
On how many of the last ten on-call nights was someone in the team woken?
0 to 10; or u, b, ? > n
  Why does it not apply?
  > 
  It needs a reason, such as "internal work, no prices". :b goes back.
  > no such nights
  Saved: not applicable.

[6 of 10, about 1 minute left]
Our incidents end because one particular person steps in.
  1  Strongly disagree
  2  Disagree
  3  Neither agree nor disagree
  4  Agree
  5  Strongly agree
1 to 5; or u, b, ? > n
  This question always applies. Answer it, or type u when nobody here knows.
1 to 5; or u, b, ? > s

Learning
--------

[7 of 10, about 1 minute left]
What happened after your last incident?
  0  Everyone went back to work
  1  Someone was told to be more careful
  2  The causes were written down and shared
  3  Also: a change that came out of it has been made
0 to 3; or u, b, ? > q

1 on the context and 5 of 10 questions answered, saved in lead.answers.yaml.
Resume later with:
  readiness assess --resume lead.answers.yaml
$ sed -n '/^answers/,$p' lead.answers.yaml
answers:
  prepare.first_steps:
    unknown: Nobody could name it
    owner: head of ops
    review_by: 2026-12-15
  prepare.last_drill: {declined: true}
  prepare.restore_tested: {unknown: true}

  respond.announced: [leader]                       # 1 of 3
  respond.quiet_nights: {na: no such nights}
