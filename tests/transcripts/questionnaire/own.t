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
>       - {id: hands.washed, kind: choice, scale: how_often, text: "Are hands washed before work?"}
>       - {id: hands.dirt, kind: choice, scale: how_often, reverse: true, weight: 1, text: "Is there dirt under the nails?"}
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
1 file checked: 0 errors, 0 warnings.
$ readiness show kitchen.yaml
Kitchen hygiene
kitchen 0.1.0, range 0 to 3

Forms
  Form  Role  Questions  Predictions
  cook  cook          2            -

Hands (hands)
  - hands.washed
    Are hands washed before work?
    how_often; cook; weight 1
  - hands.dirt
    Is there dirt under the nails?
    how_often, reversed; cook; weight 1

Levels
  1. Open (open), from 0
     The door is open.
  2. Clean (clean), from 2
     One can eat from the floor.
     needs hands.washed >= 1
$ readiness report a.yaml -q kitchen.yaml
Kitchen hygiene
Cook, Cook, 23 Nov 2026                                          2 of 2 answered

Level 2 of 2: Clean                                                   2.3 of 3.0
  1 Open  [2 Clean]
          ^ you: 2.3

One can eat from the floor.

Where you stand   0          0.75           1.5          2.25            3
Hands            |#########################################..............|  2.3

How sure: high (one voice)
Nothing was left open.
$ readiness explain score hands a.yaml -q kitchen.yaml
Hands
Hands is 2.25 on the answers given, between 2.25 and 2.25.
  Question      Answer      Level  Score  Weight   Low  Given  High
  hands.washed  Sometimes  1 of 2   1.50       1  0.75   0.75  0.75
  hands.dirt    Never      2 of 2   3.00       1  1.50   1.50  1.50
  Total                                           2.25   2.25  2.25

Each question adds its score times its share of the weights: of all 2 at the low
and the high end, of the 2 answered for the given figure. Open answers count 0
at the low end and 3 at the high end. Rows are rounded so that they add up.
$ readiness report a.yaml
error[Q0001]: there is no questionnaire called `kitchen`
  --> a.yaml:2:16
   |
 2 | questionnaire: kitchen
   |                ^^^^^^^
   = help: the built-in ones are ai-adoption and demo; name your own by its path, with -q PATH
   = more: readiness explain Q0001
[3]
