# promise: an export of Microsoft Forms becomes answers by the mapping that is suggested for it, unchanged
$ cp $EXAMPLES/../tests/import/*.yaml $EXAMPLES/../tests/import/people.csv $EXAMPLES/../tests/import/microsoft-forms/export.xlsx .
$ readiness import export.xlsx -q form.yaml --suggest >suggested.yaml; cat suggested.yaml
export.xlsx looks like Microsoft Forms: 10 rows below the header, 26 columns
  15 hold answers (0 to confirm), 5 say who and when, 3 are not mapped
  never copied unless mapped: D `Email`, E `Name`
# yaml-language-server: $schema=mapping-1.schema.json
# Proposed by readiness import --suggest for export.xlsx; please review it.
schema: readiness/mapping@1
questionnaire: form.yaml
table: {format: microsoft-forms}
keep: {"May we use your answers for this assessment?": ["Yes"]}
ref: {column: ID}
role: {column: Your role}
attributes:
  unit: {column: Your team}  # one name? Tcs and TCS
  date: {column: Completion time}
unknown: ["I don't know"]
na: [Not applicable]
declined: [Prefer not to say]
questions:
  rules.written: {column: "Are the rules for AI tools written down?"}
  rules.clear: {column: The rules for AI tools are clear to me.}
  rules.allowed: {column: "Which of these may be put into an AI tool?", split: ";", items: {None of these: none}}
  rules.owner: {column: "Is one person responsible for the rules?"}
  rules.place: {column: "Where would you look up what is allowed?"}
  work.useful: {column: AI tools help me with my own work.}
  work.cases: {column: "How many cases did you handle with an AI tool last week?"}
  work.hours: {column: "How many hours a week do you spend with AI tools?"}
    # not known: "about 2" in 1 row
  work.checked: {column: "Of your last ten results from an AI tool, how many did you check?"}
  work.dropped: {column: "Has a step of your work been dropped because of AI?"}
  skill.trained: {column: "Have you had training for the tool that you use?"}
  skill.alone: {column: With a new tool I am left alone.}
    # not known: "Undecided" in 1 row
  skill.tried: {column: "How often did you try something new with AI in the last month?"}
  # skill.wish: {column: "What would help you most?"}  # free text: take the # away to have it
predictions:
  work.useful: {column: "What would most of your staff say to this: \"AI tools help me with my own work.\"?"}
# not mapped: L "To show that you read this, choose Disagree."
# not mapped: O "Please explain"
# not mapped: V "Please explain2"
$ cp suggested.yaml map.yaml; diff suggested.yaml map.yaml
$ readiness import export.xlsx --map map.yaml --keep-going -o answers.csv
warning[M0120]: 4 columns are not in the mapping and are left out: L `To show that you read this, choose Disagree.`; O `Please explain`; V `Please explain2`; and Z `What would help you most?`
  --> export.xlsx
   = help: name them under `ignore:`, or say what they hold
   = more: readiness explain M0120

note[M0121]: left out: `May we use your answers for this assessment?` is not `Yes`
  --> export.xlsx
   = note: row 4, column F
   = more: readiness explain M0121

warning[B0105]: 1 question has no column and counts as left open where it is asked: skill.wish
  --> export.xlsx
   = more: readiness explain B0105

warning[A0314]: `Tcs` and `TCS` differ only in case and count as two
  --> export.xlsx:11:1
   = help: write the unit the same way if they mean the same
   = more: readiness explain A0314

error[A0202]: `Undecided` is not an option of `skill.alone`
  --> export.xlsx:12:100
   |
12 | ...,,Yes,Employee,Claims,Yes,Agree,Agree,Disagree,Undecided,"public information;",,,In an old mai...
   |                                                   ^^^^^^^^^
   = note: row 11, column M `skill.alone`
   = help: its options are disagree_strongly, disagree, neutral, agree and agree_strongly
   = more: readiness explain A0202

error[A0201]: `about 2` is not a number from 0 to 60
  --> export.xlsx:12:153
   |
12 | ...ded,"public information;",,,In an old mail,1-5,about 2,4,No,,Yes,Once,,
   |                                                   ^^^^^^^
   = note: row 11, column S `work.hours`
   = more: readiness explain A0201
export.xlsx: 10 rows below the header, 9 read, 1 left out, 0 refused
  answers: 95 given, 7 don't know, 4 not applicable, 1 declined; 3 predictions
  cells: 260 = 110 mapped + 14 empty + 2 not understood + 45 about the respondents + 26 in rows left out + 9 ignored by name + 18 personal + 36 not in the mapping
  columns ignored by name: B `Start time`
  columns personal: D `Email` and E `Name`
  columns not in the mapping: L `To show that you read this, choose Disagree.`; O `Please explain`; V `Please explain2`; and Z `What would help you most?`
[7]
$ # the eight people who are in every export, with their days and answers, and one more line for the header
$ same() { sed 's/-:[^,]*/-:/g; s/^[^,]*,\(role\|leader\|staff\),/\1,/' | cut -d , -f 1,2,4- | sort; }; readiness import people.csv -q form.yaml 2>/dev/null | same >people; same <answers.csv | comm -12 - people | wc -l
9
