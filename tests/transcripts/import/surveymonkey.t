# promise: an export of SurveyMonkey becomes answers by the mapping that is suggested for it, after one line is edited, for a spreadsheet had made dates of two options
$ cp $EXAMPLES/../tests/import/*.yaml $EXAMPLES/../tests/import/people.csv $EXAMPLES/../tests/import/surveymonkey/export.csv .
$ readiness import export.csv -q form.yaml --suggest >suggested.yaml; cat suggested.yaml
export.csv looks like SurveyMonkey: 11 rows below the header, 33 columns
  19 hold answers (0 to confirm), 5 say who and when, 2 are not mapped
# yaml-language-server: $schema=mapping-1.schema.json
# Proposed by readiness import --suggest for export.csv; please review it.
schema: readiness/mapping@1
questionnaire: form.yaml
table: {format: surveymonkey, header: [1, 2]}
keep: {"May we use your answers for this assessment?": ["Yes"]}
ref: {column: Respondent ID}
role: {column: Your role}
attributes:
  unit: {column: Your team}
  date: {column: End Date, format: M/D/Y}
unknown: ["I don't know"]
na: [Not applicable]
declined: [Prefer not to say]
questions:
  rules.written: {column: "Are the rules for AI tools written down?"}
  rules.clear: {column: The rules for AI tools are clear to me.}
  rules.allowed: {columns: {public: public information, notes: "internal notes, without names", letters: letters to customers (drafts; unsigned), code: program code, "?": "I don't know"}}
  rules.owner: {column: "Is one person responsible for the rules?"}
  rules.place: {column: "Where would you look up what is allowed?"}
  work.useful: {column: AI tools help me with my own work.}
  work.cases: {column: "How many cases did you handle with an AI tool last week?"}
    # not known: "Jun-25" in 2 rows; a spreadsheet made a date of it, values: {...} says what it was
    # not known: "01-May" in 3 rows; a spreadsheet made a date of it, values: {...} says what it was
  work.hours: {column: "How many hours a week do you spend with AI tools?"}
  work.checked: {column: "Of your last ten results from an AI tool, how many did you check?"}
  work.dropped: {column: "Has a step of your work been dropped because of AI?"}
  skill.trained: {column: "Have you had training for the tool that you use?"}
  skill.alone: {column: With a new tool I am left alone.}
  skill.tried: {column: "How often did you try something new with AI in the last month?"}
  # skill.wish: {column: "What would help you most?"}  # free text: take the # away to have it
predictions:
  work.useful: {column: "What would most of your staff say to this: \"AI tools help me with my own work.\"?"}
# not mapped: P "How far do you agree? [To show that you read this, choose..."
# not mapped: W "Which of these may be put into an AI tool? [Other (please..."
$ sed 's/\(work.cases: .*\)}$/\1, values: {Jun-25: some, 01-May: few}}/' suggested.yaml >map.yaml; diff suggested.yaml map.yaml
22c22
<   work.cases: {column: "How many cases did you handle with an AI tool last week?"}
---
>   work.cases: {column: "How many cases did you handle with an AI tool last week?", values: {Jun-25: some, 01-May: few}}
[1]
$ readiness import export.csv --map map.yaml --keep-going -o answers.csv
warning[M0120]: 3 columns are not in the mapping and are left out: P `How far do you agree? [To show that you read this, choose...`; W `Which of these may be put into an AI tool? [Other (please...`; and AG `What would help you most? [Open-Ended Response]`
  --> export.csv
   = help: name them under `ignore:`, or say what they hold
   = more: readiness explain M0120

note[M0121]: left out: `May we use your answers for this assessment? [Response]` is not `Yes`
  --> export.csv
   = note: row 8, column J
   = more: readiness explain M0121

warning[B0105]: 1 question has no column and counts as left open where it is asked: skill.wish
  --> export.csv
   = more: readiness explain B0105
export.csv: 11 rows below the header, 10 read, 1 left out, 0 refused
  answers: 98 given, 7 don't know, 4 not applicable, 1 declined; 3 predictions
  cells: 363 = 119 mapped + 61 empty + 50 about the respondents + 33 in rows left out + 30 ignored by name + 40 personal + 30 not in the mapping
  columns ignored by name: B `Collector ID`, C `Start Date` and I `Custom Data 1`
  columns personal: E `IP Address`, F `Email Address`, G `First Name` and H `Last Name`
  columns not in the mapping: P `How far do you agree? [To show that you read this, choose...`; W `Which of these may be put into an AI tool? [Other (please...`; and AG `What would help you most? [Open-Ended Response]`
$ # the eight people who are in every export, with their days and answers, and one more line for the header
$ same() { sed 's/-:[^,]*/-:/g; s/^[^,]*,\(role\|leader\|staff\),/\1,/' | cut -d , -f 1,2,4- | sort; }; readiness import people.csv -q form.yaml 2>/dev/null | same >people; same <answers.csv | comm -12 - people | wc -l
9
