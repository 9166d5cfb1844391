# promise: answers of another questionnaire are not scored by this one
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml -q demo
error[A0301]: these answers belong to `ai-adoption`, not to `demo`
  --> ../examples/insurer-claims/leader.answers.yaml:5:3
   |
 5 |   id: ai-adoption
   |   ^^
   = help: name the right questionnaire with -q
   = more: readiness explain A0301
[6]
$ cat >a.yaml <<'EOF'
> schema: readiness/answers@1
> questionnaire: no-such-thing
> respondent: {role: leader}
> answers: {}
> EOF
$ readiness report a.yaml
error[Q0001]: there is no questionnaire called `no-such-thing`
  --> a.yaml:2:16
   |
 2 | questionnaire: no-such-thing
   |                ^^^^^^^^^^^^^
   = help: the built-in ones are ai-adoption and demo; name your own by its path, with -q PATH
   = more: readiness explain Q0001
[3]
$ cat >a.yaml <<'EOF'
> schema: readiness/answers@1
> questionnaire: ../secret.yaml
> respondent: {role: leader}
> answers: {}
> EOF
$ readiness report a.yaml
error[A0304]: a questionnaire is named by its id here, not by a path
  --> a.yaml:2:16
   |
 2 | questionnaire: ../secret.yaml
   |                ^^^^^^^^^^^^^^
   = help: write its id, and name the path with -q
   = more: readiness explain A0304
[3]
