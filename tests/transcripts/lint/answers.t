# promise: every slip in an answers file is found in one run
$ cat >a.yaml <<'EOF'
> schema: readiness/answers@1
> questionnaire: ai-adoption
> respondent: {role: leader}
> defaults: {date: 2026-02-30}
> context:
>   ctx.ai_state: pilott
> answers:
>   tool_first.what_came_first: 5
>   governance.trafic_light: 1
>   governance.cannot_tell: agree
>   governance.in_writing: [uses, dta]
>   roi.measured_before: maybe
>   system.owner: {na: not us}
>   incentives.pricing: {na: true}
>   system.leader_visits: {unknown: true, answer: once}
>   ctx.reach: some
> predictions:
>   system.owner: 2
> EOF
$ readiness lint a.yaml
error[Y0207]: `2026-02-30` is not a date
  --> a.yaml:4:18
   |
 4 | defaults: {date: 2026-02-30}
   |                  ^^^^^^^^^^
   = help: write a date between 1900-01-01 and 2999-12-31
   = more: readiness explain Y0207
1 file checked: 1 error, 0 warnings.
[1]
$ sed -i 's/2026-02-30/2026-02-28/' a.yaml; readiness lint a.yaml
error[A0202]: `pilott` is not an option of `ctx.ai_state`
  --> a.yaml:6:17
   |
 6 |   ctx.ai_state: pilott
   |                 ^^^^^^
   = help: did you mean `pilot`?
   = more: readiness explain A0202

error[A0201]: `5` is not a level of `tool_first.what_came_first`
  --> a.yaml:8:31
   |
 8 |   tool_first.what_came_first: 5
   |                               ^
   = help: its levels are 0 to 4
   = more: readiness explain A0201

error[A0101]: `governance.trafic_light` is not a question of ai-adoption
  --> a.yaml:9:3
   |
 9 |   governance.trafic_light: 1
   |   ^^^^^^^^^^^^^^^^^^^^^^^
   = help: did you mean `governance.traffic_light`?
   = more: readiness explain A0101

error[A0102]: `governance.cannot_tell` is not asked of the role `leader`
  --> a.yaml:10:3
   |
10 |   governance.cannot_tell: agree
   |   ^^^^^^^^^^^^^^^^^^^^^^
   = help: what this role expects others to answer belongs under `predictions:`
   = more: readiness explain A0102

error[A0202]: `dta` is not an item of `governance.in_writing`
  --> a.yaml:11:33
   |
11 |   governance.in_writing: [uses, dta]
   |                                 ^^^
   = help: did you mean `data`?
   = more: readiness explain A0202

error[A0202]: `maybe` is not an option of `roi.measured_before`
  --> a.yaml:12:24
   |
12 |   roi.measured_before: maybe
   |                        ^^^^^
   = help: its options are no and yes
   = more: readiness explain A0202

error[A0204]: `system.owner` cannot be answered `not applicable`
  --> a.yaml:13:22
   |
13 |   system.owner: {na: not us}
   |                      ^^^^^^
   = help: answer it, or write `unknown:` when nobody knows
   = more: readiness explain A0204

error[A0205]: `not applicable` needs a reason
  --> a.yaml:14:28
   |
14 |   incentives.pricing: {na: true}
   |                            ^^^^
   = help: write it like `na: internal unit, no client billing`
   = more: readiness explain A0205

error[A0208]: this entry answers in two ways: answer and unknown
  --> a.yaml:15:3
   |
15 |   system.leader_visits: {unknown: true, answer: once}
   |   ^^^^^^^^^^^^^^^^^^^^
   = help: write one of `answer:`, `unknown:`, `na:` and `declined: true`
   = more: readiness explain A0208

error[A0206]: `ctx.reach` belongs under `context:`
  --> a.yaml:16:3
   |
16 |   ctx.reach: some
   |   ^^^^^^^^^
   = help: move it there
   = more: readiness explain A0206

error[A0207]: the role `leader` does not predict `system.owner`
  --> a.yaml:18:3
   |
18 |   system.owner: 2
   |   ^^^^^^^^^^^^
   = help: put the answer under `answers:`
   = more: readiness explain A0207
1 file checked: 11 errors, 0 warnings.
[1]
