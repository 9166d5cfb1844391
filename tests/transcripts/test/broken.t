# promise: tests that cannot be read are bad input, with their place
$ printf 'schema: readiness/tests@1\ncases:\n  - name: a\n    given: {role: leader}\n    expect: {levle: tool-led}\n' >t.yaml
$ readiness test ai-adoption --tests t.yaml
error[Y0202]: what is expected has no key `levle`
  --> t.yaml:5:14
   |
 5 |     expect: {levle: tool-led}
   |              ^^^^^
   = help: did you mean `level`?
   = more: readiness explain Y0202
[3]
$ printf 'schema: readiness/tests@1\ncases:\n  - name: a\n    given: {file: nobody.yaml}\n    expect: {level: tool-led}\n' >t.yaml
$ readiness test ai-adoption --tests t.yaml
error[F0001]: this file does not exist
  --> nobody.yaml
   = note: the system says: No such file or directory
   = more: readiness explain F0001
[3]
$ readiness test ai-adoptoin
error[Q0001]: there is no questionnaire called `ai-adoptoin`
  = help: did you mean `ai-adoption`?
  = more: readiness explain Q0001
[3]
