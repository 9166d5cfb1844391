# promise: control characters of a file never reach the terminal
$ printf 'schema: readiness/answers@1\nquestionnaire: ai-adoption\nrespondent: {role: "x\\e[31m\\u202e"}\n' >a.yaml; readiness lint a.yaml
error[A0104]: `x\x1b[31m\u202e` is not a role of ai-adoption
  --> a.yaml:3:20
   |
 3 | respondent: {role: "x\e[31m\u202e"}
   |                    ^^^^^^^^^^^^^^^
   = help: the roles are leader, practitioner and compliance
   = more: readiness explain A0104
1 file checked: 1 error, 0 warnings.
[1]
$ printf 'schema: \x1b[31mred\n' >b.yaml; readiness lint b.yaml
error[Y0002]: the control character U+001B is not allowed in a YAML file
  --> b.yaml:1:9
   |
 1 | schema: \x1b[31mred
   |         ^^^^
   = help: delete it
   = more: readiness explain Y0002
1 file checked: 1 error, 0 warnings.
[1]
$ readiness report $'no\x1b[31m'
error[F0001]: this file does not exist
  --> no\x1b[31m
   = note: the system says: No such file or directory
   = more: readiness explain F0001
[3]
