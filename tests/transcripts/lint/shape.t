# promise: unknown keys, missing keys and wrong types are named with the nearest right one
$ cat >a.yaml <<'EOF'
> schema: readiness/answers@1
> questionaire: ai-adoption
> respondent: {role: leader, form: [quick]}
> answers:
>   system.owner:
>     answr: 1
> EOF
$ readiness lint a.yaml
error[Y0203]: an answers file needs the key `questionnaire`
  --> a.yaml:1:1
   |
 1 | schema: readiness/answers@1
   | ^^^^^^
   = help: What was asked.
   = more: readiness explain Y0203

error[Y0202]: an answers file has no key `questionaire`
  --> a.yaml:2:1
   |
 2 | questionaire: ai-adoption
   | ^^^^^^^^^^^^
   = note: the keys here are schema, questionnaire, subject, respondent, defaults, owners, context, answers, predictions and accepted
   = help: did you mean `questionnaire`?
   = more: readiness explain Y0202

error[Y0201]: expected a text, found a list
  --> a.yaml:3:34
   |
 3 | respondent: {role: leader, form: [quick]}
   |                                  ^
   = more: readiness explain Y0201

error[Y0202]: an answer has no key `answr`
  --> a.yaml:6:5
   |
 6 |     answr: 1
   |     ^^^^^
   = note: the keys here are answer, unknown, na, declined, comment, evidence, date, by, owner and review_by
   = help: did you mean `answer`?
   = more: readiness explain Y0202
1 file checked: 4 errors, 0 warnings.
[1]
$ echo 'schema: readiness/answer@1' >b.yaml; readiness lint b.yaml
error[Y0210]: `readiness/answer@1` is not a kind of file that readiness knows
  --> b.yaml:1:9
   |
 1 | schema: readiness/answer@1
   |         ^^^^^^^^^^^^^^^^^^
   = help: did you mean `readiness/answers@1`?
   = more: readiness explain Y0210
1 file checked: 1 error, 0 warnings.
[1]
$ echo 'a: 1' >c.yaml; readiness lint c.yaml
error[Y0210]: this file does not say what kind of file it is
  --> c.yaml
   = help: begin it with a line such as `schema: readiness/answers@1`
   = more: readiness explain Y0210
1 file checked: 1 error, 0 warnings.
[1]
