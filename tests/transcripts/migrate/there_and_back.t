# promise: answers are carried to a new version, what changed in meaning asks to be confirmed, and the way back gives the same bytes
$ cat >old.yaml <<'END'
> schema: readiness/questionnaire@1
> id: kitchen
> version: 1.0.0
> title: Kitchen
> roles: {cook: {title: Cook}}
> scales:
>   how_often: {options: [{id: never, label: Never}, {id: sometimes, label: Sometimes}, {id: always, label: Always}]}
> surveys:
>   - id: hands
>     title: Hands
>     questions:
>       - {id: hands.washed, kind: choice, scale: how_often, text: "Are hands washed before work?"}
>       - {id: hands.clean, kind: choice, scale: how_often, text: "Are hands clean?"}
>       - {id: hands.gloves, kind: choice, scale: how_often, text: "Are gloves worn?"}
>       - {id: hands.rings, kind: choice, scale: how_often, text: "Are rings taken off?"}
> END
$ cat >new.yaml <<'END'
> schema: readiness/questionnaire@1
> id: kitchen
> version: 2.0.0
> title: Kitchen
> roles: {cook: {title: Cook}}
> scales:
>   how_often: {options: [{id: never, label: Never}, {id: now_and_then, label: Now and then}, {id: always, label: Always}]}
> surveys:
>   - id: hands
>     title: Hands
>     questions:
>       - {id: hands.washed, kind: choice, scale: how_often, text: "Are hands washed before work?"}
>       - {id: hands.clean_nails, kind: choice, scale: how_often, text: "Are nails clean?"}
>       - {id: hands.bare, kind: choice, scale: how_often, text: "Are rings taken off?"}
>       - {id: hands.soap, kind: choice, scale: how_often, text: "Is there soap?"}
> retired:
>   hands.washed: {options: {sometimes: now_and_then}}
>   hands.clean: {to: hands.clean_nails, since: 2.0.0, meaning: changed}
>   hands.rings: {to: hands.bare, since: 2.0.0}
>   hands.gloves: {since: 2.0.0}
> END
$ cat >a.yaml <<'END'
> schema: readiness/answers@1
> questionnaire:
>   id: kitchen
>   version: 1.0.0
> respondent: {role: cook}
> # Asked on a Monday.
> answers:
>   hands.washed: sometimes   # Sometimes
>   hands.clean: always       # Always
>   hands.gloves: {answer: never, comment: "too warm"}
>   hands.rings: always
> END
$ readiness lint old.yaml new.yaml
2 files checked: 0 errors, 0 warnings.
$ readiness report a.yaml -q new.yaml --show-values
error[A0202]: `sometimes` is not an option of `hands.washed`
  --> a.yaml:8:17
   |
 8 |   hands.washed: sometimes   # Sometimes
   |                 ^^^^^^^^^
   = help: it is `now_and_then`; readiness migrate carries answers over
   = more: readiness explain A0202

error[A0101]: `hands.clean` is not a question of kitchen
  --> a.yaml:9:3
   |
 9 |   hands.clean: always       # Always
   |   ^^^^^^^^^^^
   = help: it is `hands.clean_nails` as of 2.0.0; readiness migrate carries answers over
   = more: readiness explain A0101

error[A0101]: `hands.gloves` is not a question of kitchen
  --> a.yaml:10:3
   |
10 |   hands.gloves: {answer: never, comment: "too warm"}
   |   ^^^^^^^^^^^^
   = help: it is not asked any more as of 2.0.0; readiness migrate carries answers over
   = more: readiness explain A0101

error[A0101]: `hands.rings` is not a question of kitchen
  --> a.yaml:11:3
   |
11 |   hands.rings: always
   |   ^^^^^^^^^^^
   = help: it is `hands.bare` as of 2.0.0; readiness migrate carries answers over
   = more: readiness explain A0101
[3]
$ readiness migrate a.yaml --to new.yaml --dry-run
kept 1 · renamed 1 (hands.rings -> hands.bare) · meaning changed 1 (kept, marked "please confirm") · open 1 · dropped 1
  please confirm hands.clean_nails, which replaces hands.clean
  dropped hands.gloves, kept as x-hands.gloves: that version does not ask it
  open hands.soap
$ readiness migrate a.yaml --to new.yaml -q old.yaml -o b.yaml
kept 1 · renamed 1 (hands.rings -> hands.bare) · meaning changed 1 (kept, marked "please confirm") · new 1 · dropped 1
  please confirm hands.clean_nails, which replaces hands.clean
  dropped hands.gloves, kept as x-hands.gloves: that version does not ask it
  new hands.soap
$ cat b.yaml
schema: readiness/answers@1
questionnaire:
  id: kitchen
  version: 2.0.0
respondent: {role: cook}
# Asked on a Monday.
answers:
  hands.washed: now_and_then   # Sometimes
  # please confirm: hands.clean_nails replaces hands.clean
  hands.clean_nails: always       # Always
  x-hands.gloves: {answer: never, comment: "too warm"}
  hands.bare: always
$ readiness lint b.yaml -q new.yaml
warning[A0402]: this answer was given to an earlier question and is not confirmed
  --> b.yaml:10:3
   |
10 |   hands.clean_nails: always       # Always
   |   ^^^^^^^^^^^^^^^^^
   = help: read the question, correct the answer, and delete the comment above
   = more: readiness explain A0402
1 file checked: 0 errors, 1 warning.
$ readiness report b.yaml -q new.yaml | head -n 3
Kitchen
Cook, Cook, 23 Nov 2026                                          3 of 4 answered
$ readiness migrate b.yaml --to old.yaml -q new.yaml >back.yaml
kept 1 · renamed 2 (hands.clean_nails -> hands.clean, hands.bare -> hands.rings) · meaning changed 0 · new 0 · dropped 0 · restored 1
  restored hands.gloves
$ cmp a.yaml back.yaml && echo the same bytes
the same bytes
