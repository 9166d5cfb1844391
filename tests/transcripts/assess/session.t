# promise: a sitting from the first question to the report, saved answer by answer
$ printf '%s\n' 2 3ce 'The page is new' wiki:/runbook 2026-10-01 '' 4 2 13 2 3 2 4 'Call fewer people' 4 '' >replies
$ readiness assess demo --role lead --unit Ops --workflow paging --people 6 --date 2026-11-23 --script replies -o ops.yaml >report

Incident readiness of a software team (demo 1.0.0)
Form for the team lead: 10 questions after 1 on the context, about 2 minutes.
Each answer is saved at once in ops.yaml.
Type an answer and Enter, or ? for help, b to go back, u for don't know, q to
stop and resume later.

Context
-------

[Context, about 2 minutes left]
Is anyone in the team on call outside office hours?
  1  No
  2  Yes
1 to 2; or u, b, ? > 2
  Saved: 2 Yes.

Preparation
-----------

[1 of 10, about 2 minutes left]
Where would the person on duty find the first steps for the most likely
incident?
  0  They would ask around
  1  In an old page or a colleague's notes
  2  In a runbook with an owner
  3  Also: the runbook was used or rehearsed in the last six months
0 to 3; or u, b, ? > 3ce
  Saved: 3 Also: the runbook was used or rehearsed in the last six months.
  Your comment, which the full report quotes (Enter for none):
  > The page is new
  Saved with a comment.
  Good evidence: A link to the runbook, with the date of its last change.
  A file, a link or a short text (Enter for none):
  > wiki:/runbook
  Its date (Enter for 2026-11-23, - for none):
  > 2026-10-01
  Saved with a comment and 1 piece of evidence.
  More evidence (Enter when that is all):
  > 

[2 of 10, about 2 minutes left]
When did the team last rehearse an incident?
  1  Never
  2  More than a year ago
  3  In the last twelve months
  4  In the last three months
1 to 4; or u, b, ? > 4
  Saved: 4 In the last three months.

[3 of 10, about 2 minutes left]
Has a backup been restored in a test in the last twelve months?
  1  No
  2  Yes
1 to 2; or u, b, ? > 2
  Saved: 2 Yes.

Response
--------

[4 of 10, about 1 minute left]
Which of these were announced within an hour in your last incident?
  1  who leads the response
  2  what users notice
  3  when the next news will come
all that apply, like 1 3; 0 for none; or u, b, ? > 13
  Saved: 2 of 3: who leads the response; when the next news will come.

[5 of 10, about 1 minute left]
On how many of the last ten on-call nights was someone in the team woken?
0 to 10; or u, b, ? > 2
  Saved: 2 of 10.

[6 of 10, about 1 minute left]
Our incidents end because one particular person steps in.
  1  Strongly disagree
  2  Disagree
  3  Neither agree nor disagree
  4  Agree
  5  Strongly agree
1 to 5; or u, b, ? > 3
  Saved: 3 Neither agree nor disagree.

Learning
--------

[7 of 10, about 1 minute left]
What happened after your last incident?
  0  Everyone went back to work
  1  Someone was told to be more careful
  2  The causes were written down and shared
  3  Also: a change that came out of it has been made
0 to 3; or u, b, ? > 2
  Saved: 2 The causes were written down and shared.

[8 of 10, about 1 minute left]
A near miss gets the same attention here as an incident.
  1  Strongly disagree
  2  Disagree
  3  Neither agree nor disagree
  4  Agree
  5  Strongly agree
1 to 5; or u, b, ? > 4
  Saved: 4 Agree.

[9 of 10, less than a minute left]
If you could change one thing about how we handle incidents, what would it be?
text; or :u, :b, ? > Call fewer people
  Saved: Call fewer people.

What the others would answer
----------------------------
These are predictions: not your own answers, but the ones you expect.

[Prediction 10 of 10, less than a minute left]
What would a typical engineer of the team answer to this: "When an incident
starts, I know what my part is"?
  1  Strongly disagree
  2  Disagree
  3  Neither agree nor disagree
  4  Agree
  5  Strongly agree
1 to 5; or u, b, ? > 4
  Saved: 4 Agree.

Before you finish: 10 of 10 answered.
  Nothing is open, and no answers contradict each other.
Enter finishes; or a number, l, ? > 

Done: 1 on the context and 10 of 10 questions answered, saved in ops.yaml.
See the report again, or add to the answers, with:
  readiness report ops.yaml
  readiness assess --resume ops.yaml
$ cat ops.yaml | grep -v sha256
schema: readiness/answers@1
questionnaire:
  id: demo
  version: "1.0.0"
subject: {unit: Ops, workflow: paging, people: 6}
respondent: {role: lead, form: lead}
defaults: {date: 2026-11-23}

context:
  ctx.on_call: "yes"                                # Yes

answers:
  prepare.first_steps:                              # Also: the runbook was used or rehearsed in the last six months
    answer: 3
    comment: The page is new
    evidence: [{ref: "wiki:/runbook", date: 2026-10-01}]
  prepare.last_drill: this_quarter                  # In the last three months
  prepare.restore_tested: "yes"                     # Yes

  respond.announced: [leader, next_news]            # 2 of 3
  respond.quiet_nights: 2
  respond.heroes: neutral                           # Neither agree nor disagree

  learn.after_an_incident: 2                        # The causes were written down and shared
  learn.near_misses: agree                          # Agree
  learn.one_wish: Call fewer people

predictions:
  prepare.i_know_my_part: agree                     # Agree
$ readiness report ops.yaml | diff - report && head -n 5 report
Ops - paging                               Incident readiness of a software team
Team lead, Form for the team lead, 23 Nov 2026                   8 of 8 answered

Level 2 of 3: Prepared                                               7.4 of 10.0
  1 Improvising  [2 Prepared]  3 Learning
$ readiness lint ops.yaml
1 file checked: 0 errors, 0 warnings.
