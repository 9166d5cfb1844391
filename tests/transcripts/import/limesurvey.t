# promise: an export of LimeSurvey becomes answers by a mapping; with codes as headers nobody can know what they mean, so the suggestion lists what each could be
$ cp $EXAMPLES/../tests/import/*.yaml $EXAMPLES/../tests/import/people.csv $EXAMPLES/../tests/import/limesurvey/export.csv .; mkdir m; cp $EXAMPLES/../tests/import/limesurvey/map.yaml m
$ readiness import export.csv -q form.yaml --suggest
warning[B0121]: this table is not UTF-8; it is read as WINDOWS-1252, which is a guess
  --> export.csv
   = help: look at a name with an accent; to be sure, save the table as UTF-8, or write `table: {encoding: ...}` in a mapping
   = more: readiness explain B0121
export.csv looks like LimeSurvey: 11 rows below the header, 35 columns
  3 hold answers (3 to confirm), 5 say who and when, 18 are not mapped
  what its codes mean is in the survey structure, tab-separated (.txt): --codebook FILE
# yaml-language-server: $schema=mapping-1.schema.json
# Proposed by readiness import --suggest for export.csv; please review it.
schema: readiness/mapping@1
questionnaire: form.yaml
table: {format: limesurvey, encoding: WINDOWS-1252, delimiter: ";"}
keep: {submitdate: ["*"], zustimmung: [Ja]}
ref: {column: id}
role: {column: rolle}
attributes:
  unit: {column: team}
  date: {column: submitdate}
missing: [N/A]
unknown: [Weiß nicht]
questions:
  rules.place: {column: wo}  # by its words alone: please confirm
  work.cases: {column: faelle}  # by its words alone: please confirm
  skill.tried: {column: neues}  # by its words alone: please confirm
# not mapped: M "schriftlich"; by its words rules.written, rules.owner, work.dropped or skill.trained
# not mapped: N "aussagen[SQ001]"; by its words rules.clear, work.useful or skill.alone
# not mapped: O "aussagen[SQ002]"; by its words rules.clear, work.useful or skill.alone
# not mapped: P "aussagen[SQ003]"
# not mapped: Q "aussagen[SQ004]"; by its words rules.clear, work.useful or skill.alone
# not mapped: R "erlaubt[SQ001]"; by its words rules.written, rules.owner, work.dropped or skill.trained
# not mapped: S "erlaubt[SQ002]"; by its words rules.written, rules.owner, work.dropped or skill.trained
# not mapped: T "erlaubt[SQ003]"; by its words rules.written, rules.owner, work.dropped or skill.trained
# not mapped: U "erlaubt[SQ004]"; by its words rules.written, rules.owner, work.dropped or skill.trained
# not mapped: V "erlaubt[SQ098]"; by its words rules.written, rules.owner, work.dropped or skill.trained
# not mapped: W "erlaubt[other]"
# not mapped: X "zustaendig"; by its words rules.written, rules.owner, work.dropped or skill.trained
# not mapped: AA "stunden"
# not mapped: AB "geprueft"
# not mapped: AC "weggefallen"; by its words rules.written, rules.owner, work.dropped or skill.trained
# not mapped: AD "schulung"; by its words rules.written, rules.owner, work.dropped or skill.trained
# not mapped: AF "vermutung"; by its words rules.clear, work.useful or skill.alone
# not mapped: AG "wunsch"
$ readiness import export.csv --map m/map.yaml --keep-going -o answers.csv
warning[M0120]: 3 columns are not in the mapping and are left out: P `aussagen[SQ003]`, W `erlaubt[other]` and AG `wunsch`
  --> export.csv
   = help: name them under `ignore:`, or say what they hold
   = more: readiness explain M0120

note[M0121]: left out: `submitdate` is empty
  --> export.csv
   = note: row 4, column B
   = more: readiness explain M0121

note[M0121]: left out: `zustimmung` is not `Ja`
  --> export.csv
   = note: row 8, column J
   = more: readiness explain M0121

warning[B0105]: 1 question has no column and counts as left open where it is asked: skill.wish
  --> export.csv
   = more: readiness explain B0105

error[A0201]: `12` is not a whole number from 0 to 10
  --> export.csv:12:291
   |
12 | ...Nein";"";"N/A";"In einer alten Mail";"1-5";"2";"12";"Keine Antwort";"Ja";"Einmal";"N/A";"";"23...
   |                                                   ^^^^
   = note: row 12, column AB `work.checked`
   = more: readiness explain A0201
export.csv: 11 rows below the header, 9 read, 2 left out, 0 refused
  answers: 95 given, 7 don't know, 4 not applicable, 1 declined; 3 predictions
  cells: 385 = 146 mapped + 13 said to be missing + 2 empty + 1 not understood + 45 about the respondents + 70 in rows left out + 72 ignored by name + 9 personal + 27 not in the mapping
  columns ignored by name: C `lastpage`, D `startlanguage`, E `seed`, F `startdate`, G `datestamp`, I `refurl` and 2 more
  columns personal: H `ipaddr`
  columns not in the mapping: P `aussagen[SQ003]`, W `erlaubt[other]` and AG `wunsch`
[7]
$ # the eight people who are in every export, with their days and answers, and one more line for the header
$ same() { sed 's/-:[^,]*/-:/g; s/^[^,]*,\(role\|leader\|staff\),/\1,/' | cut -d , -f 1,2,4- | sort; }; readiness import people.csv -q form.yaml 2>/dev/null | same >people; same <answers.csv | comm -12 - people | wc -l
9
