# promise: with the codebook of its platform a raw export becomes answers by the mapping that is suggested for it, unchanged
$ cp $EXAMPLES/../tests/import/form.yaml $EXAMPLES/../tests/import/people.csv .
$ for p in redcap limesurvey; do mkdir $p; cp $EXAMPLES/../tests/import/$p/* $p; done
$ # rows without their refs, and without the words for not applicable, which each platform has of its own
$ echo "sed 's/-:[^,]*/-:/g; s/^[^,]*,\(role\|leader\|staff\),/\1,/' | sort" >same.sh; readiness import people.csv -q form.yaml 2>/dev/null | bash same.sh >people
$ readiness import redcap/export.csv -q form.yaml --suggest --codebook redcap/dictionary.csv >map.yaml; cat map.yaml
redcap/export.csv looks like REDCap: 13 rows below the header, 27 columns
  19 hold answers (0 to confirm), 6 say who and when, 1 is not mapped
# yaml-language-server: $schema=mapping-1.schema.json
# Proposed by readiness import --suggest for redcap/export.csv; please review it.
schema: readiness/mapping@1
questionnaire: form.yaml
table: {format: redcap}
keep: {assistant_complete: ["2"], consent: ["1"]}
ref: {column: record_id}
role: {column: role, values: {"1": leader, "2": staff}}
attributes:
  unit: {column: team, values: {"1": Claims, "2": Intake, "3": TCS}}
  date: {column: assistant_timestamp}
missing: ["-99"]
unknown: ["-98"]
na: ["-88"]
declined: ["-97"]
scales:
  yes_no: {"1": "yes", "0": "no"}
  agree: {"1": disagree_strongly, "2": disagree, "3": neutral, "4": agree, "5": agree_strongly}
  cases: {"0": none, "1": few, "2": some, "3": many}
  times: {"0": never, "1": once, "2": more}
questions:
  rules.written: {column: written, scale: yes_no}
  rules.clear: {column: agree_clear, scale: agree}
  rules.allowed: {columns: {public: allowed___1, notes: allowed___2, letters: allowed___3, code: allowed___4, "?": allowed____98}}
  rules.owner: {column: owner, scale: yes_no}
  rules.place: {column: place}
    # not known: "7" in 1 row
  work.useful: {column: agree_useful, scale: agree}
  work.cases: {column: cases, scale: cases}
  work.hours: {column: hours}
  work.checked: {column: checked}
  work.dropped: {column: dropped, scale: yes_no}
  skill.trained: {column: trained, scale: yes_no}
  skill.alone: {column: agree_alone, scale: agree}
  skill.tried: {column: tried, scale: times}
  # skill.wish: {column: wish}  # free text: take the # away to have it
predictions:
  work.useful: {column: prediction, scale: agree}
# not mapped: J "agree_check"
$ readiness import redcap/export.csv --map map.yaml --keep-going -o answers.csv 2>&1 | tail -n 5
redcap/export.csv: 13 rows below the header, 10 read, 3 left out, 0 refused
  answers: 96 given, 7 don't know, 4 not applicable, 1 declined; 3 predictions
  cells: 351 = 152 mapped + 1 said to be missing + 26 empty + 1 not understood + 60 about the respondents + 81 in rows left out + 10 personal + 20 not in the mapping
  columns personal: B `redcap_survey_identifier`
  columns not in the mapping: J `agree_check` and Z `wish`
$ # the eight people who are in every export, with their units, days and answers, and one more line for the header
$ bash same.sh <answers.csv | comm -12 - people | wc -l
9
$ # headers are codes, and so are the answers
$ readiness import limesurvey/codes.csv -q form.yaml --suggest --codebook limesurvey/survey.txt >map.yaml; cat map.yaml
warning[B0121]: this table is not UTF-8; it is read as WINDOWS-1252, which is a guess
  --> limesurvey/codes.csv
   = help: look at a name with an accent; to be sure, save the table as UTF-8, or write `table: {encoding: ...}` in a mapping
   = more: readiness explain B0121
limesurvey/codes.csv looks like LimeSurvey: 11 rows below the header, 35 columns
  19 hold answers (0 to confirm), 5 say who and when, 2 are not mapped
# yaml-language-server: $schema=mapping-1.schema.json
# Proposed by readiness import --suggest for limesurvey/codes.csv; please review it.
schema: readiness/mapping@1
questionnaire: form.yaml
table: {format: limesurvey, encoding: WINDOWS-1252, delimiter: ";", decimal: ","}
keep: {submitdate: ["*"], zustimmung: ["Y"]}
ref: {column: id}
role: {column: rolle, values: {AO01: leader, AO02: staff}}
attributes:
  unit: {column: team, values: {AO01: Claims, AO02: Intake, AO03: TCS}}
  date: {column: submitdate}
missing: [N/A, AO99]
unknown: [AO98]
na: [Trifft nicht zu, AO88]
declined: [AO97]
scales:
  yes_no: {AO01: "yes", AO02: "no"}
  agree: {AO01: disagree_strongly, AO02: disagree, AO03: neutral, AO04: agree, AO05: agree_strongly}
  cases: {AO01: none, AO02: few, AO03: some, AO04: many}
  times: {AO01: never, AO02: once, AO03: more}
questions:
  rules.written: {column: schriftlich, scale: yes_no}
  rules.clear: {column: "aussagen[SQ001]", scale: agree}
  rules.allowed: {columns: {public: "erlaubt[SQ001]", notes: "erlaubt[SQ002]", letters: "erlaubt[SQ003]", code: "erlaubt[SQ004]", "?": "erlaubt[SQ098]"}}
  rules.owner: {column: zustaendig, scale: yes_no}
  rules.place: {column: wo, values: {AO01: "0", AO02: "1", AO03: "2", AO04: "3"}}
  work.useful: {column: "aussagen[SQ002]", scale: agree}
  work.cases: {column: faelle, scale: cases}
  work.hours: {column: stunden}
  work.checked: {column: geprueft}
    # not known: "12" in 1 row
  work.dropped: {column: weggefallen, scale: yes_no}
  skill.trained: {column: schulung, scale: yes_no}
  skill.alone: {column: "aussagen[SQ004]", scale: agree}
  skill.tried: {column: neues, scale: times}
  # skill.wish: {column: wunsch}  # free text: take the # away to have it
predictions:
  work.useful: {column: vermutung, scale: agree}
# not mapped: P "aussagen[SQ003]"
# not mapped: W "erlaubt[other]"
$ readiness import limesurvey/codes.csv --map map.yaml --keep-going -o answers.csv 2>&1 | tail -n 5
  answers: 95 given, 7 don't know, 4 not applicable, 1 declined; 3 predictions
  cells: 385 = 146 mapped + 13 said to be missing + 2 empty + 1 not understood + 45 about the respondents + 70 in rows left out + 72 ignored by name + 9 personal + 27 not in the mapping
  columns ignored by name: C `lastpage`, D `startlanguage`, E `seed`, F `startdate`, G `datestamp`, I `refurl` and 2 more
  columns personal: H `ipaddr`
  columns not in the mapping: P `aussagen[SQ003]`, W `erlaubt[other]` and AG `wunsch`
$ bash same.sh <answers.csv | comm -12 - people | wc -l
9
$ # headers are codes, and answers are texts in German
$ readiness import limesurvey/export.csv -q form.yaml --suggest --codebook limesurvey/survey.txt 2>/dev/null >map.yaml; sed -n '/^questions/,$p' map.yaml
questions:
  rules.written: {column: schriftlich}
  rules.clear: {column: "aussagen[SQ001]"}
  rules.allowed: {columns: {public: "erlaubt[SQ001]", notes: "erlaubt[SQ002]", letters: "erlaubt[SQ003]", code: "erlaubt[SQ004]", "?": "erlaubt[SQ098]"}}
  rules.owner: {column: zustaendig}
  rules.place: {column: wo}
  work.useful: {column: "aussagen[SQ002]"}
  work.cases: {column: faelle}
  work.hours: {column: stunden}
  work.checked: {column: geprueft}
    # not known: "12" in 1 row
  work.dropped: {column: weggefallen}
  skill.trained: {column: schulung}
  skill.alone: {column: "aussagen[SQ004]"}
  skill.tried: {column: neues}
  # skill.wish: {column: wunsch}  # free text: take the # away to have it
predictions:
  work.useful: {column: vermutung}
# not mapped: P "aussagen[SQ003]"
# not mapped: W "erlaubt[other]"
$ readiness import limesurvey/export.csv --map map.yaml --keep-going -o answers.csv 2>&1 | tail -n 5
  answers: 95 given, 7 don't know, 4 not applicable, 1 declined; 3 predictions
  cells: 385 = 146 mapped + 13 said to be missing + 2 empty + 1 not understood + 45 about the respondents + 70 in rows left out + 72 ignored by name + 9 personal + 27 not in the mapping
  columns ignored by name: C `lastpage`, D `startlanguage`, E `seed`, F `startdate`, G `datestamp`, I `refurl` and 2 more
  columns personal: H `ipaddr`
  columns not in the mapping: P `aussagen[SQ003]`, W `erlaubt[other]` and AG `wunsch`
$ bash same.sh <answers.csv | comm -12 - people | wc -l
9
$ readiness import limesurvey/export.csv -q form.yaml --suggest --codebook people.csv
warning[B0121]: this table is not UTF-8; it is read as WINDOWS-1252, which is a guess
  --> limesurvey/export.csv
   = help: look at a name with an accent; to be sure, save the table as UTF-8, or write `table: {encoding: ...}` in a mapping
   = more: readiness explain B0121

error[M0133]: this is not a codebook that is known here
  --> people.csv
   = help: give the data dictionary of REDCap (CSV), the structure of LimeSurvey (tab-separated), or a table with the columns name, text and choices, where choices are `1 = Never; 2 = Once`
   = more: readiness explain M0133
[3]
$ readiness import limesurvey/export.csv --map map.yaml --codebook limesurvey/survey.txt
error[U0103]: --codebook is for --suggest
  = help: readiness import EXPORT --suggest --codebook FILE
  = more: readiness explain U0103
[2]
