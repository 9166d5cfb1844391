# promise: with the codebook of its platform a raw export becomes answers by the mapping that is suggested for it, unchanged
$ cp $EXAMPLES/../tests/import/form.yaml $EXAMPLES/../tests/import/people.csv .
$ for p in redcap limesurvey; do mkdir $p; cp $EXAMPLES/../tests/import/$p/* $p; done
$ same() { sed 's/-:[^,]*/-:/g; s/^[^,]*,\(role\|leader\|staff\),/\1,/' | cut -d , -f 1- | sort; }; readiness import people.csv -q form.yaml 2>/dev/null | same >people
$ readiness import redcap/export.csv -q form.yaml --suggest --codebook redcap/dictionary.csv >map.yaml; cat map.yaml
$ readiness import redcap/export.csv --map map.yaml --keep-going -o answers.csv 2>&1 | tail -n 5
$ # the eight people who are in every export, with their units, days and answers, and one more line for the header
$ same <answers.csv | comm -12 - people | wc -l
$ # headers are codes, and so are the answers
$ readiness import limesurvey/codes.csv -q form.yaml --suggest --codebook limesurvey/survey.txt >map.yaml; cat map.yaml
$ readiness import limesurvey/codes.csv --map map.yaml --keep-going -o answers.csv 2>&1 | tail -n 5
$ same <answers.csv | comm -12 - people | wc -l
$ # headers are codes, and answers are texts in German
$ readiness import limesurvey/export.csv -q form.yaml --suggest --codebook limesurvey/survey.txt >map.yaml; sed -n '/^questions/,$p' map.yaml
$ readiness import limesurvey/export.csv --map map.yaml --keep-going -o answers.csv 2>&1 | tail -n 5
$ same <answers.csv | comm -12 - people | wc -l
$ readiness import limesurvey/export.csv -q form.yaml --suggest --codebook people.csv
$ readiness import limesurvey/export.csv --map map.yaml --codebook limesurvey/survey.txt
