# promise: two people of one unit are found together however its name is typed; case is told
$ person() { printf 'schema: readiness/answers@1\nquestionnaire: demo\nsubject: {unit: "%s"}\nrespondent: {role: lead, ref: "%s"}\nanswers: {learn.after_an_incident: 2}\n' "$1" "$2"; }; person 'Caf\u00e9' L1 >a.yaml; person 'Cafe\u0301 ' L2 >b.yaml; person 'café' 'L2\u00a0' >c.yaml; person 'CAFÉ' l2 >d.yaml
$ readiness report a.yaml b.yaml | head -n 1
Café                                       Incident readiness of a software team
$ readiness report b.yaml c.yaml 2>&1 | head -n 2
warning[A0314]: `Café` and `café` differ only in case and count as two
  --> c.yaml
$ readiness lint a.yaml d.yaml
warning[A0314]: `Café` and `CAFÉ` differ only in case and count as two
  --> d.yaml
   = help: write the unit the same way if they mean the same
   = more: readiness explain A0314
2 files checked: 0 errors, 1 warning.
$ mkdir one two; cp a.yaml one/a.yaml; sed 's/L1/ L1\\u2003/' a.yaml >two/a.yaml; readiness compare one two | grep -i -e respondent -e matched -e came
[1]
