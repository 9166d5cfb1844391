# promise: a sheet that was made by hand becomes answers by the mapping that is suggested for it, after three lines are edited; the sheet, the header and the row of averages are found by looking
$ cp $EXAMPLES/../tests/import/*.yaml $EXAMPLES/../tests/import/people.csv $EXAMPLES/../tests/import/excel/export.xlsx .
$ readiness import export.xlsx -q form.yaml --suggest >suggested.yaml; cat suggested.yaml
$ sed 's/^role: .*/role: {column: Role, values: {mgr: leader, emp: staff}}/; s/^  work.cases: .*/  work.cases: {column: Cases\/week, values: {"2026-05-01": few, "2025-06-01": some, ">25": many}}/; s/^# not mapped: V .*/predictions: {work.useful: {column: Staff would say, scale: agree}}/' suggested.yaml >map.yaml; diff suggested.yaml map.yaml
$ readiness import export.xlsx --map map.yaml --keep-going -o answers.csv
$ # the eight people who are in every export, with their days and answers, and one more line for the header
$ same() { sed 's/-:[^,]*/-:/g; s/^[^,]*,\(role\|leader\|staff\),/\1,/' | cut -d , -f 1,2,4- | sort; }; readiness import people.csv -q form.yaml 2>/dev/null | same >people; same <answers.csv | comm -12 - people | wc -l
