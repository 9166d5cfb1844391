# promise: a wave of an earlier version is sent to migrate, then compares; what the two do not share is named
$ cat >spring.yaml <<'END'
> schema: readiness/answers@1
> questionnaire: {id: ai-adoption, version: 1.0.0, scoring: "sha256:0000"}
> respondent: {ref: L1, role: leader, form: leader}
> defaults: {date: 2026-03-31}
> context:
>   ctx.ai_state: pilot
>   ctx.known_incident: "yes"
> answers:
>   tool_first.first_workflow: 2
>   governance.after_a_mistake: 3
>   roi.promised_payback: 1
>   system.leader_visits: monthly
> END
$ sed 's/version: 1.0.0.*/version: 1.1.0}/; s/03-31/09-30/; s/first_workflow: 2/first_workflow: 3/; s/after_a_mistake/last_mistake/; s/promised_payback: 1/payback_promise: 3/; s/monthly/three_times/' spring.yaml >autumn.yaml
$ readiness compare spring.yaml autumn.yaml
$ readiness migrate spring.yaml --to ai-adoption -o spring-1.1.yaml
$ readiness compare spring-1.1.yaml autumn.yaml
$ sed -i '/after_a_mistake/d; /promised_payback/d; /monthly/d' spring.yaml; readiness compare spring.yaml autumn.yaml | head -n 12
