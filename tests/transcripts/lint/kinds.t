# promise: whatever a command would refuse of its own kind of file, lint finds before
$ printf 'schema: readiness/actions@1\nquestionnaire: demo\nactions:\n  - {id: a, step: One, state: open}\n  - {id: a, step: Two, state: open}\n' >actions.yaml; readiness lint actions.yaml
error[S0101]: there is another action `a` further up
  --> actions.yaml:5:10
   |
 5 |   - {id: a, step: Two, state: open}
   |          ^
   = help: give one of them another id
   = more: readiness explain S0101
1 file checked: 1 error, 0 warnings.
[1]
$ printf 'schema: readiness/candidates@1\ncandidates:\n  - {name: Letters, stalls: oftn}\n  - {name: Files}\n' >c.yaml; readiness lint c.yaml
error[W0102]: `oftn` is not one of never, rarely, sometimes and often
  --> c.yaml:3:29
   |
 3 |   - {name: Letters, stalls: oftn}
   |                             ^^^^
   = help: did you mean `often`?
   = more: readiness explain W0102
1 file checked: 1 error, 0 warnings.
[1]
$ printf 'title: x\ncandidates:\n  - name: a\n' >none.yaml; readiness lint none.yaml
error[Y0210]: this file does not say what kind of file it is
  --> none.yaml
   = help: begin it with a line such as `schema: readiness/candidates@1`
   = more: readiness explain Y0210
1 file checked: 1 error, 0 warnings.
[1]
$ readiness lint $EXAMPLES/law-firm/actions.yaml $EXAMPLES/law-firm/candidates.yaml 2>&1 | grep checked
2 files checked: 0 errors, 0 warnings.
$ # outcome figures lie beside answers, and are checked as what they are
$ mkdir unit; cp $EXAMPLES/law-firm/leader.answers.yaml unit; sed '3s/,[0-9.]*,/,many,/' $EXAMPLES/law-firm/outcomes.csv >unit/figures.csv; sed -n 3p unit/figures.csv; readiness lint unit; readiness report unit 2>&1 >/dev/null; readiness lint - <unit/figures.csv --format short
lease reports,2026-01-19,clauses corrected in review,many,91,%,review sheets (made up),,
error[O0105]: `many` is not a number
  --> unit/figures.csv:3:54
   |
 3 | lease reports,2026-01-19,clauses corrected in review,many,91,%,review sheets (made up),,
   |                                                      ^^^^
   = help: write it like 12 or 12.5
   = more: readiness explain O0105
2 files checked: 1 error, 0 warnings.
<stdin>:3:54: error[O0105]: `many` is not a number
[1]
$ cp unit/figures.csv before.csv; readiness lint unit -f json -o unit/figures.csv 2>&1 | head -n 1; cmp unit/figures.csv before.csv
error[U0103]: `unit/figures.csv` is one of the input files; it was left alone
