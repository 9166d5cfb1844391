# promise: a changed wording is a warning, a changed scoring is exit 6 until --rescore
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml -f json | grep -A 3 fingerprints | cut -c 1-40
    "fingerprints": {
      "scoring": "sha256:6b9386ddb5c3da6
      "wording": "sha256:2bf4fb3fd2590ca
    }
$ cp -r $QUESTIONNAIRES/demo.yaml demo.yaml
> cat >a.yaml <<EOF
> schema: readiness/answers@1
> questionnaire:
>   id: demo
>   scoring: "sha256:0000"
> respondent: {role: lead}
> answers: {}
> EOF
$ readiness report a.yaml
error[A0302]: the scoring of demo 1.0.0 differs from the one these answers were given under
  --> a.yaml:3:3
   |
 3 |   id: demo
   |   ^^
   = help: carry them over with readiness migrate, add --rescore to score them by demo 1.0.0, or name the old questionnaire with -q
   = more: readiness explain A0302
[6]
$ readiness report a.yaml --rescore | head -n 2
warning[A0302]: these answers were given under another scoring; they are scored by demo 1.0.0 now
  --> a.yaml:3:3
   |
 3 |   id: demo
   |   ^^
   = more: readiness explain A0302
Incident readiness of a software team
Team lead, Form for the team lead, 23 Nov 2026                   0 of 8 answered
$ sed -i 's/scoring:.*/wording: "sha256:0000"/' a.yaml
$ readiness report a.yaml | head -n 2
warning[A0303]: some texts of demo 1.0.0 have changed since these answers were given
  --> a.yaml:3:3
   |
 3 |   id: demo
   |   ^^
   = help: the scores can still be compared; read the changed questions again
   = more: readiness explain A0303
Incident readiness of a software team
Team lead, Form for the team lead, 23 Nov 2026                   0 of 8 answered
