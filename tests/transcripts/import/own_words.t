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

note[M0121]: left out: `What are you?` is not anything
  --> export.csv
   = note: row 5, column C
   = more: readiness explain M0121

warning[B0105]: 7 questions have no column and count as left open where they are asked: ctx.on_call, prepare.first_steps, prepare.restore_tested, prepare.i_know_my_part, learn.after_an_incident and 2 more
  --> export.csv
   = more: readiness explain B0105

error[A0102]: `respond.announced` is not asked of the role `engineer`
  --> export.csv:4:35
   |
 4 | 11/13/2026 9:14,Cid,Engineer,ops,,,,,2,-1,
   |                                   ^
   = note: row 4, column F `respond.announced.leader`
   = help: leave the cell empty
   = more: readiness explain A0102

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
  cells: 55 = 14 mapped + 1 that say there is no answer + 8 empty + 1 not understood + 12 that say who, when or which + 11 in rows left out + 4 that say who somebody is + 4 not in the mapping
  1 column that say who somebody is: B `Your name`
  1 column not in the mapping: K `Remarks`
error: nothing was written; --keep-going leaves refused rows out
[3]
$ readiness import export.csv --map map.yaml --keep-going 2>/dev/null
role,date,unit,prepare.last_drill,respond.announced,respond.quiet_nights,respond.heroes
lead,2026-11-02,Ops,this_quarter,leader;next_news,-:,disagree_strongly
lead,2026-11-03,Ops,?,none,2,agree_strongly
engineer,2026-11-13,Ops,,,,disagree
lead,2026-11-13,Ops,,none,3,
[7]
$ # the mapping learns the word, and the free text is asked for
$ sed -i 's/^unknown: .*/&\ncomments: {respond.heroes: Remarks}\nignore: [Your name]/; s/^scales/leave_out: {E: [Last week]}\n&/' map.yaml; readiness import export.csv --map map.yaml -o answers/
note[M0121]: left out: `What are you?` is not anything
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

error[A0102]: `respond.announced` is not asked of the role `engineer`
  --> export.csv:4:35
   |
 4 | 11/13/2026 9:14,Cid,Engineer,ops,,,,,2,-1,
   |                                   ^
   = note: row 4, column F `respond.announced.leader`
   = help: leave the cell empty
   = more: readiness explain A0102
export.csv: 5 rows below the header, 3 read, 2 left out, 0 refused
  answers: 7 given, 1 don't know, 1 not applicable, 0 declined; 0 predictions
  cells: 55 = 14 mapped + 1 that say there is no answer + 6 empty + 9 that say who, when or which + 22 in rows left out + 3 ignored by name
  1 column ignored by name: B `Your name`
error: nothing was written; --keep-going leaves refused rows out
[3]
$ ls answers; cat answers/row-1.answers.yaml
ls: cannot access 'answers': No such file or directory
cat: answers/row-1.answers.yaml: No such file or directory
[1]
$ # what was imported and what is read through the mapping are the same answers
$ readiness batch answers/ -q demo.yaml -f csv --figures given 2>/dev/null | sort >imported; readiness batch export.csv --map map.yaml -f csv --figures given 2>/dev/null | sort | cmp - imported && echo same
cmp: EOF on imported which is empty
[1]
$ readiness import export.csv --map map.yaml -o lines.jsonl 2>/dev/null; head -n 1 lines.jsonl
head: cannot open 'lines.jsonl' for reading: No such file or directory
[1]
$ # a file that somebody may have corrected is not written over
$ readiness import export.csv --map map.yaml -o answers/ 2>&1 | tail -n 3
  cells: 55 = 14 mapped + 1 that say there is no answer + 6 empty + 9 that say who, when or which + 22 in rows left out + 3 ignored by name
  1 column ignored by name: B `Your name`
error: nothing was written; --keep-going leaves refused rows out
