# promise: a broken questionnaire is refused where it is broken
$ cp -r $QUESTIONNAIRES/ai-adoption q
$ sed -i 's/governance.traffic_light >= 2/governance.traffic_ligt >= 2/; s/tool_first.first_workflow >= 3/tool_first.first_workflow >= /' q/questionnaire.yaml; readiness lint q
error[X0301]: the expression ends where a question, a number or `(` should follow
  --> q/questionnaire.yaml:241:37
    |
241 |       - tool_first.first_workflow >=
    |                                     ^
    = more: readiness explain X0301

error[Q0214]: `governance.traffic_ligt` is not a question id
  --> q/questionnaire.yaml:244:9
    |
244 |       - governance.traffic_ligt >= 2
    |         ^^^^^^^^^^^^^^^^^^^^^^^
    = help: did you mean `governance.traffic_light`?
    = more: readiness explain Q0214
2 files checked: 2 errors, 0 warnings.
[1]
$ rm -r q; cp -r $QUESTIONNAIRES/ai-adoption q; sed -i 's/- roi.yaml/- rio.yaml/' q/questionnaire.yaml; readiness lint q
error[Q0101]: `rio.yaml` cannot be read: this file does not exist
  --> q/questionnaire.yaml:18:5
   |
18 |   - rio.yaml
   |     ^^^^^^^^
   = note: the system says: No such file or directory
   = more: readiness explain Q0101
2 files checked: 1 error, 0 warnings.
[1]
$ rm -r q; cp -r $QUESTIONNAIRES/ai-adoption q; sed -i 's/- roi.yaml/- ..\/roi.yaml/' q/questionnaire.yaml; readiness lint q
error[Q0102]: this file lies outside the questionnaire's folder
  --> q/questionnaire.yaml:18:5
   |
18 |   - ../roi.yaml
   |     ^^^^^^^^^^^
   = help: put it beside the questionnaire and write its name only
   = more: readiness explain Q0102
2 files checked: 1 error, 0 warnings.
[1]
$ rm -r q; cp -r $QUESTIONNAIRES/ai-adoption q; sed -i 's/when: ctx.pilots_started >= 1/when: ctx.regulated == yes/; s/^    short: Regulated work/    when: ctx.pilots_scaled >= 1\n&/' q/questionnaire.yaml; readiness lint q
error[X0320]: these conditions depend on each other in a circle
  --> q/questionnaire.yaml:107:11
    |
107 |     when: ctx.regulated == yes
    |           ^^^^^^^^^^^^^^^^^^^^
    = note: ctx.pilots_scaled needs ctx.regulated (line 107)
    = note: ctx.regulated needs ctx.pilots_scaled (line 116)
    = help: one of them must not ask about the others
    = more: readiness explain X0320
2 files checked: 1 error, 0 warnings.
[1]
$ rm -r q; cp -r $QUESTIONNAIRES/ai-adoption q; sed -i 's/ctx.ai_state != none/ctx.ai_state != never/' q/sustain.yaml; readiness lint q 2>/dev/null | head -n 8
error[X0311]: `never` is not an option of `ctx.ai_state`
  --> q/sustain.yaml:20:27
   |
20 |     when: ctx.ai_state != never
   |                           ^^^^^
   = help: its options are none, unofficial, pilot or live
   = more: readiness explain X0311
