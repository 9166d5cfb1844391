# promise: an export of REDCap becomes answers by the mapping that is suggested for it, after three lines are edited, which say why there is no answer; its other codes are proposed in the order of the options
$ cp $EXAMPLES/../tests/import/*.yaml $EXAMPLES/../tests/import/people.csv $EXAMPLES/../tests/import/redcap/export.csv .
$ readiness import export.csv -q form.yaml --suggest >suggested.yaml; cat suggested.yaml
export.csv looks like REDCap: 13 rows below the header, 27 columns
  19 hold answers (8 to confirm), 6 say who and when, 1 is not mapped
  what its codes mean is in the data dictionary (CSV): --codebook FILE
# yaml-language-server: $schema=mapping-1.schema.json
# Proposed by readiness import --suggest for export.csv; please review it.
schema: readiness/mapping@1
questionnaire: form.yaml
table: {format: redcap}
keep: {assistant_complete: ["2"], consent: ["1"]}
ref: {column: record_id}
role: {column: role, values: {"1": leader, "2": staff}}  # codes in the order of the roles: please confirm
attributes:
  unit: {column: team}
  date: {column: assistant_timestamp}
missing: ["-99"]
# please say under missing, unknown, na or declined what these are: ["-98", "-97", "-88"]
scales:
  yes_no: {"0": "no", "1": "yes"}  # codes in the order of the scale: please confirm
  agree: {"1": disagree_strongly, "2": disagree, "3": neutral, "4": agree, "5": agree_strongly}  # codes in the order of the scale: please confirm
  cases: {"0": none, "1": few, "2": some, "3": many}  # codes in the order of the scale: please confirm
  times: {"0": never, "1": once, "2": more}  # codes in the order of the scale: please confirm
questions:
  rules.written: {column: written, scale: yes_no}
  rules.clear: {column: agree_clear, scale: agree}  # alike to 80 %: please confirm
  rules.allowed: {columns: {public: allowed___1, notes: allowed___2, letters: allowed___3, code: allowed___4, "-98": allowed____98}}  # alike to 75 %: please confirm
  rules.owner: {column: owner, scale: yes_no}
  rules.place: {column: place}
    # not known: "7" in 1 row
  work.useful: {column: agree_useful, scale: agree}  # alike to 80 %: please confirm
  work.cases: {column: cases, scale: cases}
  work.hours: {column: hours}
  work.checked: {column: checked}
  work.dropped: {column: dropped, scale: yes_no}
  skill.trained: {column: trained, scale: yes_no}
  skill.alone: {column: agree_alone, scale: agree}  # alike to 80 %: please confirm
  skill.tried: {column: tried, scale: times}
  # skill.wish: {column: wish}  # free text: take the # away to have it
predictions:
  work.useful: {column: prediction, scale: agree}  # alike to 70 %: please confirm
# not mapped: J "agree_check"
$ sed 's/^# please say.*/unknown: ["-98"]\ndeclined: ["-97"]\nna: ["-88"]/' suggested.yaml >map.yaml; diff suggested.yaml map.yaml
13c13,15
< # please say under missing, unknown, na or declined what these are: ["-98", "-97", "-88"]
---
> unknown: ["-98"]
> declined: ["-97"]
> na: ["-88"]
[1]
$ readiness import export.csv --map map.yaml --keep-going -o answers.csv
warning[M0120]: 2 columns are not in the mapping and are left out: J `agree_check` and Z `wish`
  --> export.csv
   = help: name them under `ignore:`, or say what they hold
   = more: readiness explain M0120

note[M0121]: left out: `assistant_complete` is not `2`
  --> export.csv
   = note: row 4, column AA, and in 1 more row
   = more: readiness explain M0121

note[M0121]: left out: `consent` is not `1`
  --> export.csv
   = note: row 8, column D
   = more: readiness explain M0121

warning[B0105]: 1 question has no column and counts as left open where it is asked: skill.wish
  --> export.csv
   = more: readiness explain B0105

error[A0201]: `7` is not a level of `rules.place`
  --> export.csv:12:74
   |
12 | 11,ines.marin@example.org,2026-11-13 09:00:01,1,2,1,1,4,4,2,3,1,0,0,0,0,,7,1,2,4,0,-99,1,,,2
   |                                                                          ^
   = note: row 12, column R `rules.place`
   = help: its levels are 0 to 3
   = more: readiness explain A0201
export.csv: 13 rows below the header, 10 read, 3 left out, 0 refused
  answers: 96 given, 7 don't know, 4 not applicable, 1 declined; 3 predictions
  cells: 351 = 152 mapped + 1 said to be missing + 26 empty + 1 not understood + 60 about the respondents + 81 in rows left out + 10 personal + 20 not in the mapping
  columns personal: B `redcap_survey_identifier`
  columns not in the mapping: J `agree_check` and Z `wish`
[7]
$ # the eight people who are in every export, with their days and answers, and one more line for the header
$ same() { sed 's/-:[^,]*/-:/g; s/^[^,]*,\(role\|leader\|staff\),/\1,/' | cut -d , -f 1,2,4- | sort; }; readiness import people.csv -q form.yaml 2>/dev/null | same >people; same <answers.csv | comm -12 - people | wc -l
9
