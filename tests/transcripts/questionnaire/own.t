# promise: another subject, other scales and another range need no rebuild
$ cat >kitchen.yaml <<'EOF'
> schema: readiness/questionnaire@1
> id: kitchen
> version: 0.1.0
> title: Kitchen hygiene
> roles:
>   cook: {title: Cook}
> scales:
>   how_often:
>     options:
>       - {id: never, label: Never}
>       - {id: sometimes, label: Sometimes}
>       - {id: always, label: Always}
> scoring: {range: [0, 3], rollup: {mean: 1, weakest: 0}, min_questions: {dimension: 1}}
> levels:
>   - {id: open, title: Open, text: The door is open.}
>   - {id: clean, title: Clean, text: One can eat from the floor., min: 2, gates: [hands.washed >= 1]}
> surveys:
>   - id: hands
>     title: Hands
>     questions:
>       - {id: hands.washed, kind: choice, scale: how_often, text: Are hands washed before work?}
>       - {id: hands.dirt, kind: choice, scale: how_often, reverse: true, weight: 3, text: Is there dirt under nails?}
> EOF
$ cat >a.yaml <<'EOF'
> schema: readiness/answers@1
> questionnaire: kitchen
> respondent: {role: cook}
> answers:
>   hands.washed: sometimes
>   hands.dirt: never
> EOF
$ readiness lint kitchen.yaml
error[Y0100]: a text cannot begin with `?`
  --> kitchen.yaml:21:94
   |
21 |       - {id: hands.washed, kind: choice, scale: how_often, text: Are hands washed before work?}
   |                                                                                              ^
   = help: put the text in quotes
   = more: readiness explain Y0100
1 file checked: 1 error, 0 warnings.
[1]
$ readiness show kitchen.yaml
error[Y0100]: a text cannot begin with `?`
  --> kitchen.yaml:21:94
   |
21 |       - {id: hands.washed, kind: choice, scale: how_often, text: Are hands washed before work?}
   |                                                                                              ^
   = help: put the text in quotes
   = more: readiness explain Y0100
[3]
$ readiness report a.yaml -q kitchen.yaml
error[Y0100]: a text cannot begin with `?`
  --> kitchen.yaml:21:94
   |
21 |       - {id: hands.washed, kind: choice, scale: how_often, text: Are hands washed before work?}
   |                                                                                              ^
   = help: put the text in quotes
   = more: readiness explain Y0100
[3]
$ readiness explain score hands a.yaml -q kitchen.yaml
error[Y0100]: a text cannot begin with `?`
  --> kitchen.yaml:21:94
   |
21 |       - {id: hands.washed, kind: choice, scale: how_often, text: Are hands washed before work?}
   |                                                                                              ^
   = help: put the text in quotes
   = more: readiness explain Y0100
[3]
$ readiness report a.yaml
error[Q0001]: there is no questionnaire called `kitchen`
  = help: built in are ai-adoption and demo; for your own write its path, e.g. ./kitchen.yaml
  = more: readiness explain Q0001
[3]
