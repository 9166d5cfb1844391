# promise: answers are carried between versions of one questionnaire; what nobody explains is exit 6; no file is overwritten unasked
$ cat >a.yaml <<'END'
> schema: readiness/answers@1
> questionnaire: demo
> respondent: {role: lead}
> answers:
>   prepare.first_steps: 2
>   prepare.next_steps: 1
> END
$ readiness migrate a.yaml --to ai-adoption
error[A0301]: these answers belong to `demo`, not to `ai-adoption`
  --> a.yaml:2:16
   |
 2 | questionnaire: demo
   |                ^^^^
   = help: answers are carried between versions of one questionnaire
   = more: readiness explain A0301
[6]
$ readiness migrate a.yaml --to demo
error[A0305]: `prepare.next_steps` is not a question of demo 1.0.0, and nothing says what became of it
  --> a.yaml:6:3
   |
 6 |   prepare.next_steps: 1
   |   ^^^^^^^^^^^^^^^^^^
   = help: did you mean `prepare.first_steps`?
   = more: readiness explain A0305
[6]
$ sed -i 's/  prepare.next_steps: 1//; s/role: lead/role: chef/' a.yaml; readiness migrate a.yaml --to demo
error[A0104]: `chef` is not a role of demo
  --> a.yaml:3:20
   |
 3 | respondent: {role: chef}
   |                    ^^^^
   = help: the roles are lead and engineer
   = more: readiness explain A0104
[6]
$ sed -i 's/role: chef/role: lead/' a.yaml; readiness migrate a.yaml --to demo -o a.yaml
error[U0110]: `a.yaml` already exists; nothing was overwritten
  = help: choose another file with -o, or overwrite the answers with --in-place
  = more: readiness explain U0110
[2]
$ readiness migrate - --to demo --in-place <a.yaml
error[U0103]: --in-place overwrites the answers file and no other
  = help: leave --in-place or -o out, and name the answers file
  = more: readiness explain U0103
[2]
$ readiness migrate a.yaml
error[U0103]: --to is missing
  = help: usage: readiness migrate ANSWERS --to QUESTIONNAIRE [FLAGS]; readiness help migrate shows all flags
  = more: readiness explain U0103
[2]
$ readiness migrate nowhere.yaml --to demo
error[F0001]: this file does not exist
  --> nowhere.yaml
   = note: the system says: No such file or directory
   = more: readiness explain F0001
[3]
$ readiness migrate a.yaml --to nowhere
error[Q0001]: there is no questionnaire called `nowhere`
  = help: the built-in ones are ai-adoption and demo; name your own by its path, with -q PATH
  = more: readiness explain Q0001
[3]
$ printf 'schema: readiness/answers@1\nquestionnaire: demo\nrespondent: {role: lead}\nanswers:\n  "prepare.\\x1b[31m": 1\n' | readiness migrate - --to demo | cat -v
error[Y0206]: expected an id, found `prepare.\x1b[31m`
  --> <stdin>:5:3
   |
 5 |   "prepare.\x1b[31m": 1
   |   ^^^^^^^^^^^^^^^^^^
   = help: an id is made of lower-case letters, digits and `_`, as in `survey.question`
   = more: readiness explain Y0206
