# promise: the staff's answers may come as a table or as JSON Lines beside the leader's file
$ cat >lead.yaml <<'END'
> schema: readiness/answers@1
> questionnaire: demo
> respondent: {ref: L, role: lead}
> context: {ctx.on_call: "yes"}
> answers: {respond.quiet_nights: 0, respond.heroes: disagree, learn.after_an_incident: 3, learn.near_misses: agree}
> END
$ cat >staff.csv <<'END'
> ref,role,ctx.on_call,prepare.i_know_my_part,respond.quiet_nights,respond.heroes,learn.after_an_incident,learn.near_misses
> A,engineer,yes,agree,5,agree,1,disagree
> B,engineer,yes,disagree,6,agree_strongly,0,disagree
> C,engineer,no,disagree,3,agree,1,?
> D,engineer,yes,neutral,4,agree,1,neutral
> E,engineer,yes,agree,7,agree_strongly,1,disagree_strongly
> END
$ readiness report lead.yaml staff.csv 2>/dev/null | head -n 3
Incident readiness of a software team
Team lead 1, engineers 5, 23 Nov 2026             50 % of the questions answered
$ readiness report --full lead.yaml staff.csv 2>/dev/null | grep -A 6 '^Where'
Where you stand   0  2.5  5  7.5 10        range       grade            answered
Preparation      |#--------------.|    -*  1.0 to 9.0  too few answers  1 of 4
Response         |######--+--.....|  5.5   4.1 to 6.6  fair             2 of 3
Learning         |######---+-.....|  5.8   4.4 to 6.7  fair
# at least   - at most   + as answered   * weakest: 20 % of overall, mean 80 %

Widest gap (10.0: best): Nights woken; leaders say 10.0, staff 2.0.
--
Where team leads and engineers see it differently
Scores, 0 worst and 10 best, whichever way a question is put.
  question           team leads  engineers  apart
  Nights woken             10.0        2.0   +8.0  team leads see it better
  Saved by heroes           7.5        1.5   +6.0  team leads see it better
  After an incident         6.7        3.3   +3.3  team leads see it better
$ readiness report --full lead.yaml staff.csv 2>/dev/null | grep -A 2 '^Circumstances'
Circumstances seen differently
  - On call: "Yes" stands; 1 person said something else
$ cat >staff.jsonl <<'END'
> {"schema": "readiness/answers@1", "questionnaire": "demo", "respondent": {"ref": "A", "role": "engineer"}, "context": {"ctx.on_call": "yes"}, "answers": {"learn.near_misses": "disagree"}}
> {"schema": "readiness/answers@1", "questionnaire": "demo", "respondent": {"ref": "A", "role": "engineer"}, "context": {"ctx.on_call": "yes"}, "answers": {"learn.near_misses": "often"}}
> END
$ readiness report lead.yaml staff.jsonl
error[A0202]: an answer is not one of the options or items: `learn.near_misses`
  --> staff.jsonl:2:1
   = note: row 2
   = help: --show-values quotes the value
   = more: readiness explain A0202
[3]
$ sed 's/^B,engineer,yes,disagree/B,engineer,yes,often/' staff.csv > broken.csv
$ readiness report lead.yaml broken.csv
warning[B0105]: 1 question has no column and counts as left open where it is asked: learn.one_wish
  --> broken.csv
   = more: readiness explain B0105

error[A0202]: an answer is not one of the options or items: `prepare.i_know_my_part`
  --> broken.csv:3:1
   = note: row 3, column D `prepare.i_know_my_part`
   = help: --show-values quotes the value
   = more: readiness explain A0202
[3]
$ readiness report staff.csv
note[B0120]: this table is read as answers to `demo`, by its columns
  --> staff.csv
   = help: name another with -q
   = more: readiness explain B0120

warning[B0105]: 1 question has no column and counts as left open where it is asked: learn.one_wish
  --> staff.csv
   = more: readiness explain B0105
Incident readiness of a software team
Engineers 5, 23 Nov 2026                          75 % of the questions answered

No overall score: nobody whose role carries one was heard. Add the answers of
team leads.

Where you stand   0  2.5   5  7.5  10      range       grade            answered
Preparation      too few answers
Response         too few answers
Learning         |###---------......|  -   1.8 to 6.4  too few answers  1 of 2
# at least   - at most   + as answered

How sure: low (one role heard; evidence on 0 of 1 key question)
A sample that shows the format. It is short, and it was never validated.
$ head -n 5 staff.csv > four.csv; readiness report four.csv -q demo
warning[B0105]: 1 question has no column and counts as left open where it is asked: learn.one_wish
  --> four.csv
   = more: readiness explain B0105
error[A0313]: fewer than 5 people without names answered: nothing about them can be shown
  = help: wait for more, or add their leader's answers
  = more: readiness explain A0313
[4]
$ echo '{"schema": "readiness/answers@1", "questionnaire": {"id": "demo", "version": "1.0.0", "scoring": "sha256:00"}, "respondent": {"ref": "A", "role": "engineer"}, "answers": {}}' >old.jsonl
$ readiness report lead.yaml old.jsonl >report; echo $?
error[A0302]: the scoring of demo 1.0.0 differs from the one these answers were given under
  --> old.jsonl:1:52
   = note: row 1
   = help: carry them over with readiness migrate, add --rescore to score them by demo 1.0.0, or name the old questionnaire with -q
   = more: readiness explain A0302
6
$ readiness report staff.csv -q demo 2>/dev/null | sed -n 2,7p
Engineers 5, 23 Nov 2026                          75 % of the questions answered

No overall score: nobody whose role carries one was heard. Add the answers of
team leads.

Where you stand   0  2.5   5  7.5  10      range       grade            answered
