# promise: comments and evidence of people who answer by name stand in the whole report, and nobody else's; a text is not written under the name of another document
$ readiness report $EXAMPLES/insurer-claims --full 2>/dev/null | sed -n '/^Comments and evidence/,$p' | head -n 7
Comments and evidence
  - First workflow, Leader: Also: it is written down why it beats the runner-up
    "The reason is in my notes from the May offsite; I still have to write it
      up."
  - How friction was found, Leader: 4 of 4: where the most time is lost; which
    steps call for the same judgement again and again; which errors come from
    people having too much at once; where work gets stuck between people or
$ grep -c 'comment: We got through' $EXAMPLES/insurer-claims/practitioner.answers.yaml
1
$ for what in '' /practitioner.answers.yaml; do readiness report $EXAMPLES/insurer-claims$what --full >full.txt 2>/dev/null; echo "exit $?: $(grep -c 'We got through' full.txt)"; done
exit 0: 0
exit 0: 0
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml -o x.docx; ls
error[U0103]: `x.docx` would hold terminal, which does not open as .docx
  = help: give the file another extension; the formats are terminal, markdown, html, pdf, xlsx, json, csv and benchmark
  = more: readiness explain U0103
full.txt
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml --out json=Report.XLSX 2>&1 | head -n 2
error[U0103]: `Report.XLSX` would hold json, which does not open as .xlsx
  = help: give the file another extension; the formats are terminal, markdown, html, pdf, xlsx, json, csv and benchmark
