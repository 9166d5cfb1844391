# promise: a roadmap is never written over, and what is said of a step that is not there, or cannot be written, changes nothing
$ echo mine >actions.yaml; readiness plan $EXAMPLES/law-firm/leader.answers.yaml --write actions.yaml; cat actions.yaml
error[U0110]: `actions.yaml` is there already; it was left alone
  = help: somebody may work with it: choose another name with --write
  = more: readiness explain U0110
mine
$ readiness plan $EXAMPLES/law-firm/leader.answers.yaml --what-if roi.measured_before=yes --write b.yaml
error[U0103]: --what-if cannot be used with flags of the plan
  = help: leave --target, --budget, --cheapest, --write and --explain out
  = more: readiness explain U0103
[2]
$ readiness actions actions.yaml
error[Y0101]: the file begins with a text instead of `key: value` lines
  --> actions.yaml:1:1
   |
 1 | mine
   | ^^^^
   = help: write `key: value`
   = more: readiness explain Y0101
[3]
$ cat >a.yaml <<'EOF'
> schema: readiness/actions@1
> actions:
>   - {id: colours, step: Sort documents, due: 2026-11-20}
>   - {id: colours, step: Again, state: finished}
> EOF
$ readiness actions a.yaml
error[Y0205]: expected open, doing, done or dropped, found `finished`
  --> a.yaml:4:39
   |
 4 |   - {id: colours, step: Again, state: finished}
   |                                       ^^^^^^^^
   = more: readiness explain Y0205
[3]
$ sed -i 's/, state: finished//' a.yaml; readiness actions a.yaml
error[S0101]: there is another action `colours` further up
  --> a.yaml:4:10
   |
 4 |   - {id: colours, step: Again}
   |          ^^^^^^^
   = help: give one of them another id
   = more: readiness explain S0101
[3]
$ sed -i '4d' a.yaml; readiness actions a.yaml --done colour
error[S0102]: there is no action `colour` in this file
  --> a.yaml
   = help: did you mean `colours`?
   = more: readiness explain S0102
[3]
$ readiness actions a.yaml --evidence colours
error[U0103]: `colours` names no evidence
  = help: write it like --evidence traffic-lights=wiki:/colours
  = more: readiness explain U0103
[2]
$ readiness actions a.yaml --done colours --evidence "colours=a, b: [c]" >/dev/null; cat a.yaml
schema: readiness/actions@1
actions:
  - {id: colours, state: done, evidence: ["a, b: [c]"], step: Sort documents, due: 2026-11-20}
$ readiness actions - --done colours <a.yaml
error[U0103]: what is read from standard input cannot be changed
  = help: name the file
  = more: readiness explain U0103
[2]
$ readiness actions a.yaml --as-of tomorrow
error[U0103]: `tomorrow` is not a day
  = help: write it like --as-of 2026-11-23
  = more: readiness explain U0103
[2]
$ readiness lint a.yaml
1 file checked: 0 errors, 0 warnings.
