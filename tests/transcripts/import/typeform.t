# promise: an export of Typeform becomes answers by the mapping that is suggested for it, after one line is edited, for its roles have words of their own
$ cp $EXAMPLES/../tests/import/*.yaml $EXAMPLES/../tests/import/people.csv $EXAMPLES/../tests/import/typeform/export.csv .
$ readiness import export.csv -q form.yaml --suggest >suggested.yaml; cat suggested.yaml
export.csv looks like Typeform: 11 rows below the header, 34 columns
  19 hold answers (5 to confirm), 6 say who and when, 4 are not mapped
# yaml-language-server: $schema=mapping-1.schema.json
# Proposed by readiness import --suggest for export.csv; please review it.
schema: readiness/mapping@1
questionnaire: form.yaml
table: {format: typeform}
keep: {Response Type: [completed], "Thank you, {{field:01F8-name}}! May we use your answers for this assessment?": ["1"]}
ref: {column: "#"}
role: {column: Your role}  # please say what these are, values: {I lead a team: ?, I work in a team: ?}
attributes:
  unit: {column: Your team}
  date: {column: Submit Date (UTC)}
unknown: ["I don't know"]
na: [Not applicable]
declined: [Prefer not to say]
questions:
  rules.written: {column: "Are the rules for AI tools written down?"}
  rules.clear: {column: The rules for AI tools are clear to me.}
  rules.allowed: {columns: {public: public information, notes: "internal notes, without names", letters: letters to customers (drafts; unsigned), code: program code, "?": "I don't know"}}  # alike to 85 %: please confirm
  rules.owner: {column: "Is one person responsible for the rules?"}
  rules.place: {column: "Where would you look up what is allowed?"}
  work.useful: {column: AI tools help me with my own work.}
  work.cases: {column: "How many cases did you handle with an AI tool last week?"}
  work.hours: {column: "How many hours a week do you spend with AI tools?"}
    # not known: "2h" in 1 row
  work.checked: {column: "Of your last ten results from an AI tool, how many did you check?"}
  work.dropped: {column: "Has a step of your work been dropped because of AI?"}
  skill.trained: {column: "Have you had training for the tool that you use?"}
  skill.alone: {column: With a new tool I am left alone.}
  skill.tried: {column: "How often did you try something new with AI in the last month?"}
  # skill.wish: {column: "What would help you most?"}  # free text: take the # away to have it
predictions:
  work.useful: {column: "What would most of your staff say to this: \"AI tools help me with my own work.\"?"}
# not mapped: B "First, what is your *name*?"
# not mapped: I "To show that you read this, choose Disagree."
# not mapped: P "Other"
# not mapped: S "Other"
$ sed 's/^role: .*/role: {column: Your role, values: {I lead a team: leader, I work in a team: staff}}/' suggested.yaml >map.yaml; diff suggested.yaml map.yaml
8c8
< role: {column: Your role}  # please say what these are, values: {I lead a team: ?, I work in a team: ?}
---
> role: {column: Your role, values: {I lead a team: leader, I work in a team: staff}}
[1]
$ readiness import export.csv --map map.yaml --keep-going -o answers.csv
warning[M0120]: 5 columns are not in the mapping and are left out: B `First, what is your *name*?`; I `To show that you read this, choose Disagree.`; P `Other`; S `Other`; and AA `What would help you most?`
  --> export.csv
   = help: name them under `ignore:`, or say what they hold
   = more: readiness explain M0120

note[M0121]: left out: `Response Type` is not `completed`
  --> export.csv
   = note: row 4, column AB
   = more: readiness explain M0121

note[M0121]: left out: `Thank you, {{field:01F8-name}}! May we use your answers f...` is not `1`
  --> export.csv
   = note: row 9, column C
   = more: readiness explain M0121

warning[B0105]: 1 question has no column and counts as left open where it is asked: skill.wish
  --> export.csv
   = more: readiness explain B0105

error[A0201]: `2h` is not a number from 0 to 60
  --> export.csv:12:166
   |
12 | ...blic information,,,,,,,,In the team's chat,1-5,2h,4,No,Yes,Once,,,completed,2026-11-13 09:00:0...
   |                                                   ^^
   = note: row 12, column U `work.hours`
   = more: readiness explain A0201
export.csv: 11 rows below the header, 9 read, 2 left out, 0 refused
  answers: 95 given, 7 don't know, 4 not applicable, 1 declined; 3 predictions
  cells: 374 = 116 mapped + 45 empty + 1 not understood + 54 about the respondents + 68 in rows left out + 36 ignored by name + 9 personal + 45 not in the mapping
  columns ignored by name: AC `Start Date (UTC)`, AD `Stage Date (UTC)`, AG `Tags` and AH `Ending`
  columns personal: AF `Network ID`
  columns not in the mapping: B `First, what is your *name*?`; I `To show that you read this, choose Disagree.`; P `Other`; S `Other`; and AA `What would help you most?`
[7]
$ # the eight people who are in every export, with their days and answers, and one more line for the header
$ same() { sed 's/-:[^,]*/-:/g; s/^[^,]*,\(role\|leader\|staff\),/\1,/' | cut -d , -f 1,2,4- | sort; }; readiness import people.csv -q form.yaml 2>/dev/null | same >people; same <answers.csv | comm -12 - people | wc -l
9
