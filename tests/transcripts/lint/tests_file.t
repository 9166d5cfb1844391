# promise: the names in a questionnaire's tests are checked against it; whether the cases pass is left to `test`
$ cp $QUESTIONNAIRES/demo.yaml .
$ cat >demo.tests.yaml <<'END'
> schema: readiness/tests@1
> cases:
>   - name: nobody drills
>     given: {role: lead, answers: {prepare.last_drill: never, prepare.lost_drill: never}}
>     expect: {level: learning}
>   - name: a level of that name
>     given: {role: lead, answers: {prepare.last_drill: never}}
>     expect: {level: perfect}
> END
$ readiness lint demo.tests.yaml
error[A0101]: `prepare.lost_drill` is not a question of demo
  --> demo.tests.yaml:4:62
   |
 4 |     given: {role: lead, answers: {prepare.last_drill: never, prepare.lost_drill: never}}
   |                                                              ^^^^^^^^^^^^^^^^^^
   = help: did you mean `prepare.last_drill`?
   = more: readiness explain A0101

error[K0101]: `perfect` is not a name in this questionnaire
  --> demo.tests.yaml:8:21
   |
 8 |     expect: {level: perfect}
   |                     ^^^^^^^
   = more: readiness explain K0101
1 file checked: 2 errors, 0 warnings.
[1]
$ sed -i 's/, prepare.lost_drill: never//; s/perfect/learning/' demo.tests.yaml; readiness lint demo.tests.yaml; readiness test ./demo.yaml | tail -n 1
1 file checked: 0 errors, 0 warnings.
2 cases: 0 passed, 2 failed.
$ mv demo.tests.yaml alone.yaml; sed -i 's/prepare.last_drill/prepare.lost_drill/' alone.yaml; readiness lint alone.yaml
1 file checked: 0 errors, 0 warnings.
$ readiness lint alone.yaml -q demo --format short
alone.yaml:4:35: error[A0101]: `prepare.lost_drill` is not a question of demo
alone.yaml:7:35: error[A0101]: `prepare.lost_drill` is not a question of demo
[1]
