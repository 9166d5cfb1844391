# promise: an export of surveymonkey becomes answers with the mapping that is suggested for it, after at most three edited lines
$ cp -r $EXAMPLES/../tests/import/surveymonkey $EXAMPLES/../tests/import/*.* .; file=$(ls surveymonkey/export.*[vx] | head -n 1); readiness import $file -q form.yaml --suggest >suggested.yaml; cat suggested.yaml
$ # what a person changes
$ sed 's/x/x/' suggested.yaml >map.yaml; diff suggested.yaml map.yaml
$ readiness import $(ls surveymonkey/export.*[vx] | head -n 1) --map map.yaml --keep-going -o answers.csv
$ # the eight people of all exports come to the same scores as in our own table
$ readiness batch people.csv -q form.yaml -f csv 2>/dev/null | cut -d , -f 2- | sort >people; readiness batch answers.csv -q form.yaml -f csv 2>/dev/null | cut -d , -f 2- | sort | comm -12 - people | wc -l
