# promise: an export of Google Forms becomes answers by the mapping that is suggested for it, unchanged
$ cp $EXAMPLES/../tests/import/*.yaml $EXAMPLES/../tests/import/people.csv $EXAMPLES/../tests/import/google-forms/export.csv .
$ readiness import export.csv -q form.yaml --suggest >suggested.yaml; cat suggested.yaml
export.csv looks like Google Forms: 10 rows below the header, 23 columns
  15 hold answers (0 to confirm), 4 say who and when, 3 are not mapped
  never copied unless mapped: B `Email Address`
# yaml-language-server: $schema=mapping-1.schema.json
# Proposed by readiness import --suggest for export.csv; please review it.
schema: readiness/mapping@1
questionnaire: form.yaml
table: {format: google-forms}
keep: {"May we use your answers for this assessment?": ["Yes"]}
role: {column: Your role}
attributes:
  unit: {column: Your team}
  date: {column: Timestamp, format: M/D/Y}
unknown: ["I don't know"]
na: [Not applicable]
declined: [Prefer not to say]
questions:
  rules.written: {column: "Are the rules for AI tools written down?"}
  rules.clear: {column: "How far do you agree? [The rules for AI tools are clear to me.]"}
  rules.allowed: {column: "Which of these may be put into an AI tool?", split: ", ", items: {None of these: none}}
    # not known: "public information, Blog posts, mostly" in 1 row
  rules.owner: {column: "Is one person responsible for the rules?"}
  rules.place: {column: "Where would you look up what is allowed?"}
  work.useful: {column: "How far do you agree? [AI tools help me with my own work.]"}
  work.cases: {column: "How many cases did you handle with an AI tool last week?"}
  work.hours: {column: "How many hours a week do you spend with AI tools?"}
  work.checked: {column: "Of your last ten results from an AI tool, how many did you check?"}
  work.dropped: {column: "Has a step of your work been dropped because of AI?"}
  skill.trained: {column: "Have you had training for the tool that you use?"}
    # not known: "Only online" in 1 row
  skill.alone: {column: "How far do you agree? [With a new tool I am left alone.]"}
  skill.tried: {column: "How often did you try something new with AI in the last month?"}
  # skill.wish: {column: "What would help you most?"}  # free text: take the # away to have it
predictions:
  work.useful: {column: "What would most of your staff say to this: \"AI tools help me with my own work.\"?"}
# not mapped: I "How far do you agree? [To show that you read this, choose..."; by its words rules.clear, work.useful or skill.alone
# not mapped: L "Please explain"
# not mapped: S "Please explain"
$ cp suggested.yaml map.yaml; diff suggested.yaml map.yaml
$ readiness import export.csv --map map.yaml --keep-going -o answers.csv
warning[M0120]: 4 columns are not in the mapping and are left out: I `How far do you agree? [To show that you read this, choose...`; L `Please explain`; S `Please explain`; and W `What would help you most?`
  --> export.csv
   = help: name them under `ignore:`, or say what they hold
   = more: readiness explain M0120

note[M0121]: left out: `May we use your answers for this assessment?` is not `Yes`
  --> export.csv
   = note: row 4, column C
   = more: readiness explain M0121

note[M0122]: left out: nothing stands in this row
  --> export.csv
   = note: row 9, column A
   = more: readiness explain M0122

warning[B0105]: 1 question has no column and counts as left open where it is asked: skill.wish
  --> export.csv
   = more: readiness explain B0105

error[A0202]: `Blog posts` is not an item of `rules.allowed`
  --> export.csv:13:115
   |
13 | ...gree,Agree,Disagree,Neither agree nor disagree,"public information, Blog posts, mostly",,,In a...
   |                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = note: row 12, column K `rules.allowed`
   = help: its items are public, notes, letters and code
   = more: readiness explain A0202

error[A0202]: `mostly` is not an item of `rules.allowed`
  --> export.csv:13:115
   |
13 | ...gree,Agree,Disagree,Neither agree nor disagree,"public information, Blog posts, mostly",,,In a...
   |                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = note: row 12, column K `rules.allowed`
   = help: its items are public, notes, letters and code
   = more: readiness explain A0202

error[A0202]: `Only online` is not an option of `skill.trained`
  --> export.csv:13:185
   |
13 | ...og posts, mostly",,,In an old mail,1-5,2,4,No,,Only online,Once,,
   |                                                   ^^^^^^^^^^^
   = note: row 12, column T `skill.trained`
   = help: its options are no and yes
   = more: readiness explain A0202
export.csv: 11 rows below the header, 9 read, 2 left out, 0 refused
  answers: 96 given, 7 don't know, 4 not applicable, 1 declined; 3 predictions
  cells: 253 = 110 mapped + 14 empty + 2 not understood + 36 about the respondents + 46 in rows left out + 9 personal + 36 not in the mapping
  columns personal: B `Email Address`
  columns not in the mapping: I `How far do you agree? [To show that you read this, choose...`; L `Please explain`; S `Please explain`; and W `What would help you most?`
[7]
$ # the eight people who are in every export, with their days and answers, and one more line for the header
$ same() { sed 's/-:[^,]*/-:/g; s/^[^,]*,\(role\|leader\|staff\),/\1,/' | cut -d , -f 1,2,4- | sort; }; readiness import people.csv -q form.yaml 2>/dev/null | same >people; same <answers.csv | comm -12 - people | wc -l
9
