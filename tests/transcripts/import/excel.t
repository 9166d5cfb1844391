# promise: an export of a sheet that was made by hand becomes answers by a mapping; the mapping names its sheet, its header and the row of averages
$ cp $EXAMPLES/../tests/import/*.yaml $EXAMPLES/../tests/import/people.csv $EXAMPLES/../tests/import/excel/export.xlsx .; mkdir m; cp $EXAMPLES/../tests/import/excel/map.yaml m
$ readiness import export.xlsx -q form.yaml --suggest
warning[B0122]: only the sheet `Read me` of this workbook is read, but there is data in Answers and Codes too
  --> export.xlsx
   = help: name another in a mapping: `table: {sheet: NAME}`, or leave one sheet in the file
   = more: readiness explain B0122

error[M0131]: no column of this table is called as a question of assistant
  --> export.xlsx
   = help: name the questionnaire with -q; or write a mapping by hand: readiness help mapping
   = more: readiness explain M0131
[3]
$ readiness import export.xlsx --map m/map.yaml --keep-going -o answers.csv
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
