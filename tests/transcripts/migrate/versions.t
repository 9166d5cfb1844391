# promise: an answers file of version 1.1 has three outcomes: 1.2 changed the wording, 1.3 asks one more question, 2.0 weighs differently
$ cat >v11.yaml <<'END'
> schema: readiness/questionnaire@1
> id: door
> version: 1.1.0
> title: Doors
> roles: {guard: {title: Guard}}
> scoring: {min_questions: {dimension: 1}}
> surveys:
>   - id: door
>     title: Doors
>     questions:
>       - {id: door.locked, kind: anchors, text: "Is the door locked?", anchors: [Never, At night, Always]}
> END
$ sed 's/1\.1\.0/1.2.0/; s/Is the door/Is the front door/' v11.yaml >v12.yaml
$ sed 's/1\.1\.0/1.3.0/' v11.yaml >v13.yaml; echo '      - {id: door.lit, kind: anchors, text: "Is the door lit?", anchors: [No, Yes]}' >>v13.yaml
$ sed 's/1\.1\.0/2.0.0/; s/kind: anchors,/kind: anchors, weight: 3,/' v11.yaml >v20.yaml
$ readiness show v11.yaml --role guard --format answers | sed 's/# door.locked: 0/door.locked: 2/' >a.yaml; grep -v '^ *#' a.yaml | cut -c 1-30
schema: readiness/answers@1
questionnaire:
  id: door
  version: "1.1.0"
  scoring: "sha256:cd376b515ce
  wording: "sha256:a428fa90e01
respondent: {role: guard, form

answers:

  door.locked: 2
$ readiness report a.yaml -q v12.yaml | head -n 2
warning[A0303]: some texts of door 1.2.0 have changed since these answers were given
  --> a.yaml:3:3
   |
 3 |   id: door
   |   ^^
   = help: the scores can still be compared; read the changed questions again
   = more: readiness explain A0303
Doors
Guard, Guard, 23 Nov 2026                                        1 of 1 answered
$ readiness report a.yaml -q v13.yaml
error[A0302]: the scoring of door 1.3.0 differs from the one these answers were given under
  --> a.yaml:3:3
   |
 3 |   id: door
   |   ^^
   = help: carry them over with readiness migrate, add --rescore to score them by door 1.3.0, or name the old questionnaire with -q
   = more: readiness explain A0302
[6]
$ readiness report a.yaml -q v20.yaml
error[A0302]: the scoring of door 2.0.0 differs from the one these answers were given under
  --> a.yaml:3:3
   |
 3 |   id: door
   |   ^^
   = help: carry them over with readiness migrate, add --rescore to score them by door 2.0.0, or name the old questionnaire with -q
   = more: readiness explain A0302
[6]
$ readiness migrate a.yaml --to v13.yaml -q v11.yaml --in-place; readiness report a.yaml -q v13.yaml | sed -n 2p
kept 1 · renamed 0 · meaning changed 0 · new 1 · dropped 0
  new door.lit
Guard, Guard, 23 Nov 2026                                        1 of 2 answered
$ readiness migrate a.yaml --to v20.yaml -q v11.yaml
error[A0302]: these answers were not given to `v11.yaml` as it is now
  --> a.yaml:3:3
   |
 3 |   id: door
   |   ^^
   = help: name the version that they were given to, or leave -q out
   = more: readiness explain A0302
[6]
$ mkdir -p own/readiness/questionnaires; cp v13.yaml own/readiness/questionnaires/door.yaml; sed -i 's/1.3.0"/&  # mine/' a.yaml
$ XDG_DATA_HOME=$PWD/own readiness migrate a.yaml --to v11.yaml 2>/dev/null | sed -n 4p
  version: "1.1.0"  # mine
$ readiness migrate a.yaml --to v20.yaml --in-place; readiness report a.yaml -q v20.yaml | head -n 2
kept 1 · renamed 0 · meaning changed 0 · open 0 · dropped 0
Doors
Guard, Guard, 23 Nov 2026                                        1 of 1 answered
