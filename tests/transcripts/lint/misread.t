# promise: what only looks like YAML, or like our words, is told as what it is
$ # white space that is no space
$ printf 'schema: readiness/answers@1\nquestionnaire: demo\nrespondent:\n  role: lead\n\u00a0 ref: x\n' >a.yaml; readiness lint a.yaml
error[Y0003]: this line is indented with U+00A0, which only looks like a space
  --> a.yaml:5:1
   |
 5 |   ref: x
   | ^ U+00A0
   = help: indent with plain spaces
   = more: readiness explain Y0003
1 file checked: 1 error, 0 warnings.
[1]
$ printf 'schema: readiness/answers@1\nquestionnaire: demo\nrespondent:\n\u3000\u3000role: lead\n' >a.yaml; readiness lint a.yaml
error[Y0003]: this line is indented with U+3000, which only looks like a space
  --> a.yaml:4:1
   |
 4 | 　　role: lead
   | ^^ U+3000
   = help: indent with plain spaces
   = more: readiness explain Y0003
1 file checked: 1 error, 0 warnings.
[1]
$ printf 'schema: readiness/questionnaire@1\nid: q\nlanguages:\n  - en\n \u2003- de\n' >a.yaml; readiness lint a.yaml
error[Y0003]: this line is indented with U+2003, which only looks like a space
  --> a.yaml:5:2
   |
 5 |   - de
   |  ^ U+2003
   = help: indent with plain spaces
   = more: readiness explain Y0003
1 file checked: 1 error, 0 warnings.
[1]
$ # in a text it is a text
$ printf 'schema: readiness/answers@1\nquestionnaire: demo\nsubject:\n  note: "one\n    \u00a0 two: three"\nrespondent: {role: lead}\n' >a.yaml; readiness lint a.yaml
1 file checked: 0 errors, 0 warnings.
$ # letters that only look like ours
$ printf 'schema: readiness/answers@1\nquestionnaire: demo\nr\u0435spondent: {role: lead}\n' >a.yaml; readiness lint a.yaml -f json | grep -e message -e help
      "message": "an answers file needs the key `respondent`",
      "help": "Who answered."
      "message": "an answers file has no key `rеspondent`",
      "help": "did you mean `respondent`, without U+0435?"
$ printf 'schema: readiness/answers@1\nquestionnaire: demo\nrespondent: {rol\u0435: lead}\n' >a.yaml; readiness lint a.yaml | grep help:
1 file checked: 2 errors, 0 warnings.
   = help: One of the questionnaire's roles.
   = help: did you mean `role`, without U+0435?
$ printf 'schema: readiness/answers@1\nquestionnaire: demo\nrespondent: {role: lead\u00a0}\n' >a.yaml; readiness lint a.yaml | grep help:
1 file checked: 1 error, 0 warnings.
   = help: did you mean `lead`, without U+00A0?
$ # YAML's words for nothing are not texts
$ printf 'schema: readiness/answers@1\nquestionnaire: demo\nsubject: {unit: ~}\nrespondent:\n  role: lead\n  ref: null\nanswers: Null\n' >a.yaml; readiness lint a.yaml
error[Y0209]: `~` stands for nothing in YAML
  --> a.yaml:3:17
   |
 3 | subject: {unit: ~}
   |                 ^
   = help: write a text, or delete the line; put it in quotes if it is meant as a text
   = more: readiness explain Y0209

error[Y0209]: `null` stands for nothing in YAML
  --> a.yaml:6:8
   |
 6 |   ref: null
   |        ^^^^
   = help: write a text, or delete the line; put it in quotes if it is meant as a text
   = more: readiness explain Y0209
1 file checked: 2 errors, 0 warnings.
[1]
$ # a list that is never closed is no key
$ printf 'schema: readiness/answers@1\nquestionnaire: demo\nrespondent: {role: lead}\n["x": a\n' >a.yaml; readiness lint a.yaml
error[Y0100]: the list that starts here is never closed
  --> a.yaml:4:1
   |
 4 | ["x": a
   | ^
   = help: add `]` at its end
   = more: readiness explain Y0100
1 file checked: 1 error, 0 warnings.
[1]
$ printf 'schema: readiness/answers@1\nquestionnaire: demo\nrespondent: {role: lead}\n["x"\n' >a.yaml; readiness lint a.yaml
error[Y0100]: the list that starts here is never closed
  --> a.yaml:4:1
   |
 4 | ["x"
   | ^
   = help: add `]` at its end
   = more: readiness explain Y0100
1 file checked: 1 error, 0 warnings.
[1]
$ printf 'schema: readiness/answers@1\nquestionnaire: demo\nrespondent: {role: lead}\n[x]: a\n' >a.yaml; readiness lint a.yaml -f short
a.yaml:4:1: error[Y0107]: a key must be plain text, not a list or a mapping
[1]
$ # nothing to choose from is said so
$ sed '/^levels:/,/^contradictions:/{/^contradictions:/!d}' $QUESTIONNAIRES/demo.yaml >q.yaml; printf 'schema: readiness/policy@1\nid: p\nquestionnaire: demo\ngates:\n  - {id: a, metric: pattern(shadow), max: 0}\n' >p.yaml; readiness lint p.yaml -q q.yaml | grep help:
1 file checked: 1 error, 0 warnings.
   = help: it has no patterns
$ printf 'schema: readiness/answers@1\nquestionnaire: demo\nrespondent: {role: lead}\nanswers: {learn.after_an_incident: 2}\n' >a.yaml; readiness plan a.yaml -q q.yaml --target high 2>&1 | grep -e help: -e error
error[U0113]: `high` is not a level of `demo`
  = help: it has no levels to plan for
$ sed 's/roles: \[engineer\]/roles: [lead]/' $QUESTIONNAIRES/demo.yaml >q.yaml; printf 'schema: readiness/answers@1\nquestionnaire: demo\nrespondent: {role: engineer, form: short}\n' >a.yaml; readiness lint a.yaml -q q.yaml | grep help:
1 file checked: 1 error, 0 warnings.
   = help: no form asks this role
$ # a dash in a table
$ printf 'role,prepare.restore_tested\nlead,-\n' >t.csv; readiness report t.csv -q demo 2>&1 | grep -A 7 -e A0204 -e B0110
error[A0204]: `-` stands for `not applicable`, which `prepare.restore_tested` does not allow
  --> t.csv:2:1
   = note: row 2, column B `prepare.restore_tested`
   = help: answer it, or write `?` when nobody knows
   = more: readiness explain A0204
