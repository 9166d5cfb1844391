# promise: texts that are missing in a language, or are in one that nobody can ask for, are told with their places
$ cp $QUESTIONNAIRES/demo.yaml q.yaml; sed -i 's/^languages: \[en\]/languages: [de, en]/' q.yaml; sed -i '/^  yes_no:/,/^  last_drill:/{s/label: "No"/label: {de: Nein, en: "No"}/;s/label: "Yes"/label: {en: "Yes"}/}' q.yaml
$ readiness lint q.yaml -f short | grep 'has no text in'
q.yaml:25:28: warning[Q0455]: `label:` has no text in `de`
$ # one text for both
$ readiness lint q.yaml 2>&1 | grep -A 6 'title:. is written once' | head -n 7
warning[Q0455]: `title:` is written once, for all of `de` and `en`
  --> q.yaml:6:8
   |
 6 | title: Incident readiness of a software team
   |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write it for each: `de: ...`, `en: ...`
   = more: readiness explain Q0455
$ # a language that `languages:` does not name, where it names one, and where it names none
$ cp $QUESTIONNAIRES/demo.yaml q.yaml; sed -i 's/^title: .*/title: {en: Incident readiness, fr: Incidents}/' q.yaml; readiness lint q.yaml
warning[Q0456]: this text is in `fr`, which `languages:` does not name
  --> q.yaml:6:33
   |
 6 | title: {en: Incident readiness, fr: Incidents}
   |                                 ^^
   = help: add the language there, or delete the text: nobody can ask for it
   = more: readiness explain Q0456
1 file checked: 0 errors, 1 warning.
$ sed -i '/^languages/d' q.yaml; readiness lint q.yaml | grep -e Q0456 -e help; readiness lint q.yaml -f short | grep -c Q0456
1 file checked: 0 errors, 2 warnings.
warning[Q0456]: this text is in `en`, which `languages:` does not name
   = help: add `languages:` to the questionnaire, first the one that most people read
   = more: readiness explain Q0456
warning[Q0456]: this text is in `fr`, which `languages:` does not name
   = help: add `languages:` to the questionnaire, first the one that most people read
   = more: readiness explain Q0456
2
$ # signs without letters are the same in every language
$ cp $QUESTIONNAIRES/demo.yaml q.yaml; sed -i 's/^languages: \[en\]/languages: [de, en]/; s/^title: .*/title: "24 \/ 7"/' q.yaml; readiness lint q.yaml -f short | grep -c "title:. is written once, for all"
15
