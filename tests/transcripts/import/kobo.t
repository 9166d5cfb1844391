# promise: an export of KoBoToolbox becomes answers by the mapping that is suggested for it, after three lines are edited, for its codes are its own
$ cp $EXAMPLES/../tests/import/*.yaml $EXAMPLES/../tests/import/people.csv $EXAMPLES/../tests/import/kobo/export.csv .
$ readiness import export.csv -q form.yaml --suggest >suggested.yaml; cat suggested.yaml
export.csv looks like KoBoToolbox or ODK: 11 rows below the header, 39 columns
  15 hold answers (4 to confirm), 6 say who and when, 7 are not mapped
# yaml-language-server: $schema=mapping-1.schema.json
# Proposed by readiness import --suggest for export.csv; please review it.
schema: readiness/mapping@1
questionnaire: form.yaml
table: {format: kobo, delimiter: ";"}
keep: {"_validation_status": [Approved, ""], about/consent: ["yes"]}
ref: {column: "_id"}
role: {column: about/role}  # please say what these are, values: {lead: ?, team: ?}
attributes:
  unit: {column: about/team}
  date: {column: "_submission_time"}
unknown: [dk]
na: [na]
declined: [pns]
# please say under missing, unknown, na or declined what these are: ["-88"]
scales:
  agree: {"1": disagree_strongly, "2": disagree, "3": neutral, "4": agree, "5": agree_strongly}  # codes in the order of the scale: please confirm
  cases: {c0: none, c1: few, c6: some, c26: many}  # codes in the order of the scale: please confirm
questions:
  rules.written: {column: rules/written}
  rules.clear: {column: agree/clear, scale: agree}  # alike to 80 %: please confirm
    # not known: "6" in 1 row
  rules.allowed: {column: rules/allowed, split: "space"}
  rules.owner: {column: rules/owner}
  rules.place: {column: rules/place}
    # not known: "page" in 4 rows
    # not known: "used" in 1 row
    # not known: "ask" in 2 rows
    # not known: "mail" in 2 rows
  work.useful: {column: agree/useful, scale: agree}  # alike to 80 %: please confirm
  work.cases: {column: work/cases, scale: cases}
  work.hours: {column: work/hours}
  work.checked: {column: work/checked}
  work.dropped: {column: work/dropped}
  skill.trained: {column: skill/trained}
  skill.alone: {column: agree/alone, scale: agree}  # alike to 80 %: please confirm
  skill.tried: {column: skill/tried}
  # skill.wish: {column: skill/wish}  # free text: take the # away to have it
predictions:
  work.useful: {column: lead/prediction, scale: agree}  # alike to 70 %: please confirm
# not mapped: K "agree/check"
# not mapped: N "rules/allowed/public"
# not mapped: O "rules/allowed/notes"
# not mapped: P "rules/allowed/letters"
# not mapped: Q "rules/allowed/code"
# not mapped: R "rules/allowed/none"
# not mapped: S "rules/allowed/dk"
$ sed 's/^role: .*/role: {column: about\/role, values: {lead: leader, team: staff}}/; s/^na: .*/na: [na, \"-88\"]/; s/\(rules.place: .*\)}$/\1, values: {ask: 0, mail: 1, page: 2, used: 3}}/' suggested.yaml >map.yaml; diff suggested.yaml map.yaml
8c8
< role: {column: about/role}  # please say what these are, values: {lead: ?, team: ?}
---
> role: {column: about/role, values: {lead: leader, team: staff}}
13c13
< na: [na]
---
> na: [na, "-88"]
25c25
<   rules.place: {column: rules/place}
---
>   rules.place: {column: rules/place, values: {ask: 0, mail: 1, page: 2, used: 3}}
[1]
$ readiness import export.csv --map map.yaml --keep-going -o answers.csv
warning[M0120]: 8 columns are not in the mapping and are left out: K `agree/check`, N `rules/allowed/public`, O `rules/allowed/notes`, P `rules/allowed/letters`, Q `rules/allowed/code`, R `rules/allowed/none`, S `rules/allowed/dk` and AC `skill/wish`
  --> export.csv
   = help: name them under `ignore:`, or say what they hold
   = more: readiness explain M0120

note[M0121]: left out: `_validation_status` is not `Approved` or empty
  --> export.csv
   = note: row 4, column AH
   = more: readiness explain M0121

note[M0121]: left out: `about/consent` is not `yes`
  --> export.csv
   = note: row 8, column E
   = more: readiness explain M0121

warning[B0105]: 1 question has no column and counts as left open where it is asked: skill.wish
  --> export.csv
   = more: readiness explain B0105

error[A0202]: `6` is not an option of `rules.clear`
  --> export.csv:12:124
   |
12 | ...org:1399";"field1";"yes";"team";"claims";"yes";"6";"4";"2";"3";"public";"1";"0";"0";"0";"0";"0...
   |                                                   ^^^
   = note: row 12, column I `rules.clear`
   = help: its options are disagree_strongly, disagree, neutral, agree and agree_strongly
   = more: readiness explain A0202
export.csv: 11 rows below the header, 9 read, 2 left out, 0 refused
  answers: 96 given, 7 don't know, 4 not applicable, 1 declined; 3 predictions
  cells: 429 = 111 mapped + 14 empty + 1 not understood + 54 about the respondents + 78 in rows left out + 72 ignored by name + 27 personal + 72 not in the mapping
  columns ignored by name: A `start`, B `end`, AD `__version__`, AF `_uuid`, AI `_notes`, AJ `_status` and 2 more
  columns personal: C `deviceid`, D `username` and AK `_submitted_by`
  columns not in the mapping: K `agree/check`, N `rules/allowed/public`, O `rules/allowed/notes`, P `rules/allowed/letters`, Q `rules/allowed/code`, R `rules/allowed/none` and 2 more
[7]
$ # the eight people who are in every export, with their days and answers, and one more line for the header
$ same() { sed 's/-:[^,]*/-:/g; s/^[^,]*,\(role\|leader\|staff\),/\1,/' | cut -d , -f 1,2,4- | sort; }; readiness import people.csv -q form.yaml 2>/dev/null | same >people; same <answers.csv | comm -12 - people | wc -l
9
