# promise: what other readers swallow is refused, with the place
$ printf 'schema: readiness/answers@1\nquestionnaire: "ai-adoption\nrespondent: {role: leader}\n' >a.yaml; readiness lint a.yaml
error[Y0105]: the text that starts here is never closed
  --> a.yaml:2:16
   |
 2 | questionnaire: "ai-adoption
   |                ^ this quote has no partner; everything to the end of the file would be swallowed
   = help: add `"` at the end of the text, or use `questionnaire: >-` and indent the next lines
   = more: readiness explain Y0105
1 file checked: 1 error, 0 warnings.
[1]
$ printf 'schema: readiness/answers@1\nquestionnaire: ai-adoption\nrespondent: {role: leader}\nanswers:\n  governance.traffic_light: 1\n  governance.traffic_light: 2\n' >a.yaml; readiness lint a.yaml
error[Y0102]: this key appears twice
  --> a.yaml:6:3
   |
 5 |   governance.traffic_light: 1
   |   ------------------------ first here
 6 |   governance.traffic_light: 2
   |   ^^^^^^^^^^^^^^^^^^^^^^^^ again here; only one can count
   = help: delete one of them
   = more: readiness explain Y0102
1 file checked: 1 error, 0 warnings.
[1]
$ printf 'schema: readiness/answers@1\nsubject: &a {unit: x}\ncontext: *a\n' >a.yaml; readiness lint a.yaml
error[Y0103]: a text cannot begin with `*` or `&`: YAML's references are not used here
  --> a.yaml:2:10
   |
 2 | subject: &a {unit: x}
   |          ^^
   = help: put the text in quotes, or write the value out
   = more: readiness explain Y0103

error[Y0103]: a text cannot begin with `*` or `&`: YAML's references are not used here
  --> a.yaml:3:10
   |
 3 | context: *a
   |          ^^
   = help: put the text in quotes, or write the value out
   = more: readiness explain Y0103
1 file checked: 2 errors, 0 warnings.
[1]
$ printf 'schema: readiness/answers@1\nanswers:\n\tx: 1\n' >a.yaml; readiness lint a.yaml
error[Y0003]: this line is indented with a tab
  --> a.yaml:3:1
   |
 3 |  x: 1
   | ^ a tab
   = help: indent with spaces
   = more: readiness explain Y0003
1 file checked: 1 error, 0 warnings.
[1]
$ printf 'schema: readiness/answers@1\n---\nschema: second\n' >a.yaml; readiness lint a.yaml
error[Y0106]: a second document begins here
  --> a.yaml:2:1
   |
 2 | ---
   | ^^^
   = help: put it into a file of its own
   = more: readiness explain Y0106
1 file checked: 1 error, 0 warnings.
[1]
$ printf 'schema: readiness/answers@1\nsubject: {unit: "a\x00b"}\n' >a.yaml; readiness lint a.yaml
error[Y0002]: the control character U+0000 is not allowed in a YAML file
  --> a.yaml:2:19
   |
 2 | subject: {unit: "a\x00b"}
   |                   ^^^^
   = help: delete it
   = more: readiness explain Y0002
1 file checked: 1 error, 0 warnings.
[1]
$ printf 'schema: readiness/answers@1\nsubject: {unit: "a\xff"}\n' >a.yaml; readiness lint a.yaml
error[Y0001]: this file is not UTF-8
  --> a.yaml:2:19
   |
 2 | subject: {unit: "a\xff"}
   |                   ^^^^ not UTF-8 from here on
   = help: save the file again with the encoding UTF-8 (editors offer it under "Save as")
   = more: readiness explain Y0001
1 file checked: 1 error, 0 warnings.
[1]
