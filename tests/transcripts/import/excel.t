# promise: a sheet that was made by hand becomes answers by the mapping that is suggested for it, after three lines are edited; the sheet, the header and the row of averages are found by looking
$ cp $EXAMPLES/../tests/import/*.yaml $EXAMPLES/../tests/import/people.csv $EXAMPLES/../tests/import/excel/export.xlsx .
$ readiness import export.xlsx -q form.yaml --suggest >suggested.yaml; cat suggested.yaml
warning[B0122]: only the sheet `Answers` of this workbook is read, but there is data in Read me and Codes too
  --> export.xlsx
   = help: name another in a mapping: `table: {sheet: NAME}`, or leave one sheet in the file
   = more: readiness explain B0122
export.xlsx looks like a plain table: 9 rows below the header, 23 columns
  16 hold answers (8 to confirm), 4 say who and when, 2 are not mapped
  never copied unless mapped: B `Name`
# yaml-language-server: $schema=mapping-1.schema.json
# Proposed by readiness import --suggest for export.xlsx; please review it.
schema: readiness/mapping@1
questionnaire: form.yaml
table: {sheet: Answers, header: [4], drop: [15], decimal: ","}
ref: {column: No.}
role: {column: Role}  # please say what these are, values: {mgr: ?, emp: ?}
attributes:
  unit: {column: Team}  # one name? Intake and intake; Tcs and TCS
  date: {column: Date, format: D.M.Y}
na: [n/a]
declined: ["won't say"]
scales:
  yes_no: {"y": "yes", "n": "no"}  # by their first letters: please confirm
  agree: {"1": disagree_strongly, "2": disagree, "3": neutral, "4": agree, "5": agree_strongly}  # codes in the order of the scale: please confirm
questions:
  rules.written: {column: "Written?", scale: yes_no}
  rules.clear: {column: Clear, scale: agree}
  rules.allowed: {columns: {public: public information, notes: "internal notes, without names", letters: letters to customers (drafts; unsigned), code: program code}}  # alike to 85 %: please confirm
  rules.owner: {column: Owner, scale: yes_no}
  rules.place: {column: Where}  # by its words alone: please confirm
  work.useful: {column: Useful, scale: agree}
  work.cases: {column: Cases/week}  # alike to 75 %: please confirm
    # not known: "2025-06-01" in 2 rows; a spreadsheet made a date of it, values: {...} says what it was
    # not known: ">25" in 2 rows
    # not known: "2026-05-01" in 3 rows; a spreadsheet made a date of it, values: {...} says what it was
  work.hours: {column: Hours}
    # not known: "2026-03-02" in 1 row; a spreadsheet made a date of it, values: {...} says what it was
  work.checked: {column: Checked of 10}  # alike to 75 %: please confirm
  work.dropped: {column: Step dropped, scale: yes_no}  # alike to 80 %: please confirm
  skill.trained: {column: Training, scale: yes_no}
    # not known: "y?" in 1 row
  skill.alone: {column: Alone, scale: agree}
  skill.tried: {column: Tried}
# not mapped: V "Staff would say"
# not mapped: W "Remarks"
$ sed 's/^role: .*/role: {column: Role, values: {mgr: leader, emp: staff}}/; s/^  work.cases: .*/  work.cases: {column: Cases\/week, values: {"2026-05-01": few, "2025-06-01": some, ">25": many}}/; s/^# not mapped: V .*/predictions: {work.useful: {column: Staff would say, scale: agree}}/' suggested.yaml >map.yaml; diff suggested.yaml map.yaml
7c7
< role: {column: Role}  # please say what these are, values: {mgr: ?, emp: ?}
---
> role: {column: Role, values: {mgr: leader, emp: staff}}
23c23
<   work.cases: {column: Cases/week}  # alike to 75 %: please confirm
---
>   work.cases: {column: Cases/week, values: {"2026-05-01": few, "2025-06-01": some, ">25": many}}
35c35
< # not mapped: V "Staff would say"
---
> predictions: {work.useful: {column: Staff would say, scale: agree}}
[1]
$ readiness import export.xlsx --map map.yaml --keep-going -o answers.csv
warning[M0120]: 1 column is not in the mapping and is left out: W `Remarks`
  --> export.xlsx
   = help: name it under `ignore:`, or say what it holds
   = more: readiness explain M0120

note[M0121]: left out: the mapping drops row 15
  --> export.xlsx
   = note: row 15
   = more: readiness explain M0121

warning[B0105]: 1 question has no column and counts as left open where it is asked: skill.wish
  --> export.xlsx
   = more: readiness explain B0105

warning[A0314]: `Intake` and `intake` differ only in case and count as two
  --> export.xlsx:9:1
   = help: write the unit the same way if they mean the same
   = more: readiness explain A0314

warning[A0314]: `Tcs` and `TCS` differ only in case and count as two
  --> export.xlsx:12:1
   = help: write the unit the same way if they mean the same
   = more: readiness explain A0314

error[A0201]: `2026-03-02` is not a number from 0 to 60
  --> export.xlsx:13:74
   |
13 | 9,Ines Marin,emp,Claims,2026-11-13,y,4,x,,,,,In an old mail,4,2026-05-01,2026-03-02,4,n,y?,3,Once,,
   |                                                                          ^^^^^^^^^^
   = note: row 13, column P `work.hours`
   = more: readiness explain A0201

error[A0202]: `y?` is not an option of `skill.trained`
  --> export.xlsx:13:89
   |
13 | 9,Ines Marin,emp,Claims,2026-11-13,y,4,x,,,,,In an old mail,4,2026-05-01,2026-03-02,4,n,y?,3,Once,,
   |                                                                                         ^^
   = note: row 13, column S `skill.trained`
   = help: its options are no and yes
   = more: readiness explain A0202
export.xlsx: 10 rows below the header, 9 read, 1 left out, 0 refused
  answers: 95 given, 7 don't know, 4 not applicable, 1 declined; 3 predictions
  cells: 230 = 119 mapped + 32 empty + 2 not understood + 36 about the respondents + 23 in rows left out + 9 personal + 9 not in the mapping
  columns personal: B `Name`
  columns not in the mapping: W `Remarks`
[7]
$ # the eight people who are in every export, with their days and answers, and one more line for the header
$ same() { sed 's/-:[^,]*/-:/g; s/^[^,]*,\(role\|leader\|staff\),/\1,/' | cut -d , -f 1,2,4- | sort; }; readiness import people.csv -q form.yaml 2>/dev/null | same >people; same <answers.csv | comm -12 - people | wc -l
9
