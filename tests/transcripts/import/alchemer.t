# promise: an export of Alchemer becomes answers by the mapping that is suggested for it, unchanged
$ cp $EXAMPLES/../tests/import/*.yaml $EXAMPLES/../tests/import/people.csv $EXAMPLES/../tests/import/alchemer/export.csv .
$ readiness import export.csv -q form.yaml --suggest >suggested.yaml; cat suggested.yaml
export.csv looks like Alchemer: 11 rows below the header, 44 columns
  20 hold answers (0 to confirm), 6 say who and when, 2 are not mapped
# yaml-language-server: $schema=mapping-1.schema.json
# Proposed by readiness import --suggest for export.csv; please review it.
schema: readiness/mapping@1
questionnaire: form.yaml
table: {format: alchemer}
keep: {Status: [Complete], "May we use your answers for this assessment?": ["Yes"]}
ref: {column: Response ID}
role: {column: Your role}
attributes:
  unit: {column: Your team}
  date: {column: Date Submitted}
unknown: ["I don't know"]
na: [Not applicable]
declined: [Prefer not to say]
questions:
  rules.written: {column: "Are the rules for AI tools written down?"}
  rules.clear: {column: "The rules for AI tools are clear to me.:How far do you agree?"}
    # not known: "Agree somewhat" in 1 row
  rules.allowed: {columns: {public: "public information:Which of these may be put into an AI tool?", notes: "internal notes, without names:Which of these may be put into an AI tool?", letters: "letters to customers (drafts; unsigned):Which of these may be put into an AI tool?", code: "program code:Which of these may be put into an AI tool?", "?": "I don't know:Which of these may be put into an AI tool?", none: "None of these:Which of these may be put into an AI tool?"}}
  rules.owner: {column: "Is one person responsible for the rules?"}
  rules.place: {column: "Where would you look up what is allowed?"}
  work.useful: {column: "AI tools help me with my own work.:How far do you agree?"}
  work.cases: {column: "How many cases did you handle with an AI tool last week?"}
  work.hours: {column: "How many hours a week do you spend with AI tools?"}
  work.checked: {column: "Of your last ten results from an AI tool, how many did you check?"}
  work.dropped: {column: "Has a step of your work been dropped because of AI?"}
  skill.trained: {column: "Have you had training for the tool that you use?"}
  skill.alone: {column: "With a new tool I am left alone.:How far do you agree?"}
  skill.tried: {column: "How often did you try something new with AI in the last month?"}
  # skill.wish: {column: "What would help you most?"}  # free text: take the # away to have it
predictions:
  work.useful: {column: "What would most of your staff say to this: \"AI tools help me with my own work.\"?"}
# not mapped: Z "To show that you read this, choose Disagree.:How far do y..."
# not mapped: AH "Other - Write In:Which of these may be put into an AI tool?"
$ cp suggested.yaml map.yaml; diff suggested.yaml map.yaml
$ readiness import export.csv --map map.yaml --keep-going -o answers.csv
warning[M0120]: 3 columns are not in the mapping and are left out: Z `To show that you read this, choose Disagree.:How far do y...`; AH `Other - Write In:Which of these may be put into an AI tool?`; and AR `What would help you most?`
  --> export.csv
   = help: name them under `ignore:`, or say what they hold
   = more: readiness explain M0120

note[M0121]: left out: `Status` is not `Complete`
  --> export.csv
   = note: row 4, column D, and in 1 more row
   = more: readiness explain M0121

warning[B0105]: 1 question has no column and counts as left open where it is asked: skill.wish
  --> export.csv
   = more: readiness explain B0105

error[A0202]: `Agree somewhat` is not an option of `rules.clear`
  --> export.csv:13:242
   |
13 | ...","BE","10115","Yes","Employee","Claims","Yes","Agree somewhat","Agree","Disagree","Neither ag...
   |                                                   ^^^^^^^^^^^^^^^^
   = note: row 12, column X `rules.clear`
   = help: its options are disagree_strongly, disagree, neutral, agree and agree_strongly
   = more: readiness explain A0202
export.csv: 11 rows below the header, 9 read, 2 left out, 0 refused
  answers: 96 given, 7 don't know, 4 not applicable, 1 declined; 3 predictions
  cells: 484 = 118 mapped + 52 empty + 1 not understood + 54 about the respondents + 88 in rows left out + 90 ignored by name + 54 personal + 27 not in the mapping
  columns ignored by name: B `Time Started`, E `Contact ID`, F `Legacy Comments`, G `Comments`, H `Language`, I `Referer` and 4 more
  columns personal: M `IP Address`, N `Longitude`, O `Latitude`, Q `City`, R `State/Region` and S `Postal`
  columns not in the mapping: Z `To show that you read this, choose Disagree.:How far do y...`; AH `Other - Write In:Which of these may be put into an AI tool?`; and AR `What would help you most?`
[7]
$ # the eight people who are in every export, with their days and answers, and one more line for the header
$ same() { sed 's/-:[^,]*/-:/g; s/^[^,]*,\(role\|leader\|staff\),/\1,/' | cut -d , -f 1,2,4- | sort; }; readiness import people.csv -q form.yaml 2>/dev/null | same >people; same <answers.csv | comm -12 - people | wc -l
9
