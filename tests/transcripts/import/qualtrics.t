# promise: an export of Qualtrics becomes answers by the mapping that is suggested for it, unchanged
$ cp $EXAMPLES/../tests/import/*.yaml $EXAMPLES/../tests/import/people.csv $EXAMPLES/../tests/import/qualtrics/export.csv .
$ readiness import export.csv -q form.yaml --suggest >suggested.yaml; cat suggested.yaml
export.csv looks like Qualtrics: 12 rows below the header, 37 columns
  15 hold answers (0 to confirm), 7 say who and when, 2 are not mapped
# yaml-language-server: $schema=mapping-1.schema.json
# Proposed by readiness import --suggest for export.csv; please review it.
schema: readiness/mapping@1
questionnaire: form.yaml
table: {format: qualtrics, header: [1, 2], drop: [3]}
keep: {Status: [IP Address], Finished: ["TRUE"], Q1: ["Yes"]}
ref: {column: ResponseId}
role: {column: Q2}
attributes:
  unit: {column: Q3}  # one name? Tcs and TCS
  date: {column: RecordedDate}
missing: ["-99"]
unknown: ["I don't know"]
na: [Not applicable]
declined: [Prefer not to say]
questions:
  rules.written: {column: Q4}
  rules.clear: {column: Q5_1}
  rules.allowed: {column: Q6, split: ",", items: {None of these: none}}
  rules.owner: {column: Q7}
  rules.place: {column: Q8}
  work.useful: {column: Q5_2}
  work.cases: {column: Q9}
  work.hours: {column: Q10}
  work.checked: {column: Q11}
  work.dropped: {column: Q12}
  skill.trained: {column: Q13}
  skill.alone: {column: Q5_4}
  skill.tried: {column: Q14}
    # not known: "Sometimes" in 1 row
  # skill.wish: {column: Q16}  # free text: take the # away to have it
predictions:
  work.useful: {column: Q15}
# not mapped: X "Q5_3 [How far do you agree? - To show that you read this,..."
# not mapped: AA "Q6_7_TEXT [Which of these may be put into an AI tool? - S..."
$ cp suggested.yaml map.yaml; diff suggested.yaml map.yaml
$ readiness import export.csv --map map.yaml --keep-going -o answers.csv
warning[M0120]: 3 columns are not in the mapping and are left out: X `Q5_3 [How far do you agree? - To show that you read this,...`, AA `Q6_7_TEXT [Which of these may be put into an AI tool? - S...` and AK `Q16 [What would help you most?]`
  --> export.csv
   = help: name them under `ignore:`, or say what they hold
   = more: readiness explain M0120

note[M0121]: left out: `Status [Response Type]` is not `IP Address`
  --> export.csv
   = note: row 4, column C
   = more: readiness explain M0121

note[M0121]: left out: `Finished` is not `TRUE`
  --> export.csv
   = note: row 8, column G
   = more: readiness explain M0121

note[M0121]: left out: `Q1 [May we use your answers for this assessment?]` is not `Yes`
  --> export.csv
   = note: row 12, column R
   = more: readiness explain M0121

warning[B0105]: 1 question has no column and counts as left open where it is asked: skill.wish
  --> export.csv
   = more: readiness explain B0105

warning[A0314]: `Tcs` and `TCS` differ only in case and count as two
  --> export.csv:15:1
   = help: write the unit the same way if they mean the same
   = more: readiness explain A0314

error[A0202]: `Sometimes` is not an option of `skill.tried`
  --> export.csv:16:295
   |
16 | ...ic information,,,In an old mail,1-5,2,4,No,Yes,Sometimes,,
   |                                                   ^^^^^^^^^
   = note: row 15, column AI `skill.tried`
   = help: its options are never, once and more
   = more: readiness explain A0202
export.csv: 12 rows below the header, 9 read, 3 left out, 0 refused
  answers: 95 given, 7 don't know, 4 not applicable, 1 declined; 3 predictions
  cells: 444 = 110 mapped + 1 said to be missing + 14 empty + 1 not understood + 63 about the respondents + 111 in rows left out + 63 ignored by name + 54 personal + 27 not in the mapping
  columns ignored by name: A `StartDate [Start Date]`, B `EndDate [End Date]`, E `Progress`, F `Duration (in seconds)`, M `ExternalReference [External Data Reference]`, P `DistributionChannel [Distribution Channel]` and 1 more
  columns personal: D `IPAddress [IP Address]`, J `RecipientLastName [Recipient Last Name]`, K `RecipientFirstName [Recipient First Name]`, L `RecipientEmail [Recipient Email]`, N `LocationLatitude [Location Latitude]` and O `LocationLongitude [Location Longitude]`
  columns not in the mapping: X `Q5_3 [How far do you agree? - To show that you read this,...`, AA `Q6_7_TEXT [Which of these may be put into an AI tool? - S...` and AK `Q16 [What would help you most?]`
[7]
$ # the eight people who are in every export, with their days and answers, and one more line for the header
$ same() { sed 's/-:[^,]*/-:/g; s/^[^,]*,\(role\|leader\|staff\),/\1,/' | cut -d , -f 1,2,4- | sort; }; readiness import people.csv -q form.yaml 2>/dev/null | same >people; same <answers.csv | comm -12 - people | wc -l
9
