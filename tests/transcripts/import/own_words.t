# promise: an export in somebody else's columns and words becomes answers, and every cell is accounted for
$ cp $QUESTIONNAIRES/demo.yaml demo.yaml
$ cat >export.csv <<'END'
> Sent,Your name,What are you?,Team,When did the team last rehearse an incident?,Which were announced? [who leads],Which were announced? [what users notice],Which were announced? [news],Heroes,Nights,Remarks
> 11/2/2026 9:14,Ann,Boss,Ops,In the last three months,Yes,No,Yes,1,n/a,fine
> 11/3/2026 9:14,Bob,Boss,Ops,No idea,No,No,No,5,2,
> 11/13/2026 9:14,Cid,Engineer,ops,,,,,2,-1,
> 11/13/2026 9:20,,,,,,,,,,
> 11/13/2026 9:30,Eve,Boss,Ops,Last week,,,,,3,
> END
$ cat >map.yaml <<'END'
> schema: readiness/mapping@1
> questionnaire: demo.yaml
> keep: {"What are you?": ["*"]}
> role: {column: What are, values: {Boss: lead}}
> attributes:
>   unit: {column: Team, values: {ops: Ops}}
>   date: {column: Sent, format: M/D/Y}
> unknown: [No idea]
> missing: ["-1"]
> scales: {five: {"1": disagree_strongly, "2": disagree, "3": neutral, "4": agree, "5": agree_strongly}}
> questions:
>   respond.announced: {columns: "Which were announced? [*]", items: {who leads: leader, news: next_news}}
>   respond.heroes: {column: Heroes, scale: five}
>   respond.quiet_nights: {column: J, na: [n/a]}
> END
$ readiness lint map.yaml
1 file checked: 0 errors, 0 warnings.
$ # four rows count; of one word nobody knows what it means, so nothing is written
$ readiness import export.csv --map map.yaml
warning[M0120]: 1 column is not in the mapping and is left out: K `Remarks`
  --> export.csv
   = help: name it under `ignore:`, or say what it holds
   = more: readiness explain M0120

note[M0121]: left out: `What are you?` is empty
  --> export.csv
   = note: row 5, column C
   = more: readiness explain M0121

warning[B0105]: 7 questions have no column and count as left open where they are asked: ctx.on_call, prepare.first_steps, prepare.restore_tested, prepare.i_know_my_part, learn.after_an_incident and 2 more
  --> export.csv
   = more: readiness explain B0105

error[A0202]: `Last week` is not an option of `prepare.last_drill`
  --> export.csv:6:30
   |
 6 | 11/13/2026 9:30,Eve,Boss,Ops,Last week,,,,,3,
   |                              ^^^^^^^^^
   = note: row 6, column E `prepare.last_drill`
   = help: its options are never, earlier, this_year and this_quarter
   = more: readiness explain A0202
export.csv: 5 rows below the header, 4 read, 1 left out, 0 refused
  answers: 9 given, 1 don't know, 1 not applicable, 0 declined; 0 predictions
  cells: 55 = 14 mapped + 1 said to be missing + 8 empty + 1 not understood + 12 about the respondents + 11 in rows left out + 4 personal + 4 not in the mapping
  columns personal: B `Your name`
  columns not in the mapping: K `Remarks`
error: nothing was written; with --keep-going what is refused is left out
[3]
$ readiness import export.csv --map map.yaml --keep-going 2>/dev/null
role,date,unit,prepare.last_drill,respond.announced,respond.quiet_nights,respond.heroes
lead,2026-11-02,Ops,this_quarter,leader;next_news,-:n/a,disagree_strongly
lead,2026-11-03,Ops,?,none,2,agree_strongly
engineer,2026-11-13,Ops,,,,disagree
lead,2026-11-13,Ops,,none,3,
[7]
$ # the mapping learns the word, and the free text is asked for
$ sed -i 's/^unknown: .*/&\ncomments: {respond.heroes: Remarks}\nignore: [Your name]/; s/^scales/leave_out: {E: [Last week]}\n&/' map.yaml; readiness import export.csv --map map.yaml -o answers/
note[M0121]: left out: `What are you?` is empty
  --> export.csv
   = note: row 5, column C
   = more: readiness explain M0121

note[M0121]: left out: `When did the team last rehearse an incident?` is `Last week`
  --> export.csv
   = note: row 6, column E
   = more: readiness explain M0121

warning[B0105]: 7 questions have no column and count as left open where they are asked: ctx.on_call, prepare.first_steps, prepare.restore_tested, prepare.i_know_my_part, learn.after_an_incident and 2 more
  --> export.csv
   = more: readiness explain B0105
export.csv: 5 rows below the header, 3 read, 2 left out, 0 refused
  answers: 7 given, 1 don't know, 1 not applicable, 0 declined; 0 predictions
  cells: 55 = 14 mapped + 1 said to be missing + 6 empty + 9 about the respondents + 22 in rows left out + 3 ignored by name
  columns ignored by name: B `Your name`
Wrote 3 files into answers/
$ ls answers; cat answers/row-1.answers.yaml
row-1.answers.yaml
row-2.answers.yaml
row-3.answers.yaml
schema: readiness/answers@1
questionnaire:
  id: demo
  version: "1.0.0"
  scoring: "sha256:ed0e40f9d10baee497bfa5bf53be2d9d98c06577ac8afea532e8bf3d6da72338"
  wording: "sha256:a6d50bc184c32c18bb83a82641889a74222b6f69f727402247f51e0f37ce6512"
subject: {unit: Ops}
respondent: {role: lead, form: lead}
defaults: {date: 2026-11-02}

answers:
  prepare.last_drill: this_quarter  # In the last three months
  respond.announced: [leader, next_news]  # 2 of 3
  respond.quiet_nights: {na: n/a}
  respond.heroes:
    answer: disagree_strongly  # Strongly disagree
    comment: fine
$ # what was imported and what is read through the mapping are the same answers
$ readiness batch answers/ -q demo.yaml -f csv --figures given 2>/dev/null | sort >imported; readiness batch export.csv --map map.yaml -f csv --figures given 2>/dev/null | sort | cmp - imported && echo same
same
$ readiness import export.csv --map map.yaml -o lines.jsonl 2>/dev/null; head -n 1 lines.jsonl
{"schema": "readiness/answers@1", "questionnaire": {"id": "demo", "version": "1.0.0", "scoring": "sha256:ed0e40f9d10baee497bfa5bf53be2d9d98c06577ac8afea532e8bf3d6da72338", "wording": "sha256:a6d50bc184c32c18bb83a82641889a74222b6f69f727402247f51e0f37ce6512"}, "subject": {"unit": "Ops"}, "respondent": {"role": "lead", "form": "lead"}, "defaults": {"date": "2026-11-02"}, "answers": {"prepare.last_drill": {"answer": "this_quarter"}, "respond.announced": {"answer": ["leader", "next_news"]}, "respond.quiet_nights": {"na": "n/a"}, "respond.heroes": {"answer": "disagree_strongly", "comment": "fine"}}}
$ # a file that somebody may have corrected is not written over
$ readiness import export.csv --map map.yaml -o answers/ 2>&1 | tail -n 3
error[U0110]: `answers/row-3.answers.yaml` is there already; nothing was written
  = help: choose another folder with -o
  = more: readiness explain U0110
