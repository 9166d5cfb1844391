# promise: a wave of an earlier version compares on what both ask, and in full once it is migrated; what cannot be read says so
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
$ readiness compare spring.yaml autumn.yaml | head -n 4
AI adoption readiness                                   2026-03-31 to 2026-09-30
Comparable in part: the scoring of ai-adoption changed. All answers are scored
by ai-adoption 1.1.0, on the questions that all waves have. Not compared:
governance.after_a_mistake, roi.promised_payback, system.leader_visits,
$ readiness compare spring.yaml autumn.yaml | grep -A 1 '^From'
From level 2 (Trying out) to level 2 to 3; the low end rose from 50 to 75: 1
answer improved.
$ readiness lint spring.yaml 2>&1 | grep help:
   = help: carry them over with readiness migrate, or name the old questionnaire with -q
$ readiness migrate spring.yaml --to ai-adoption -o spring-1.1.yaml 2>&1 | head -n 2
kept 4 · renamed 1 (roi.promised_payback -> roi.payback_promise) · meaning changed 1 (kept, marked "please confirm") · open 66 · dropped 0
  please confirm governance.last_mistake, which replaces governance.after_a_mistake
$ readiness compare spring-1.1.yaml autumn.yaml | sed -n '2,3p; /^What moved/,/Total/p'
Comparable: same questionnaire, same scoring (ai-adoption 1.1.0).
From level 1 to 2 to level 1 to 3; the low end stays at 5: 2 answers improved.
What moved this person's overall
  low end  question          change
     +0.6  First workflow    2: Several workflows are chosen, in no order -> 3:
                             One workflow is chosen, with a named owner
     +0.4  Promised payback  2: No figure so far -> 3: A range against a
                             measured starting point
     +1.0  Total
$ sed -i 's/, scoring: .*/}/' spring.yaml; readiness compare spring.yaml autumn.yaml 2>&1 | grep -e ^error -e help:
error[A0101]: `governance.after_a_mistake` is not a question of ai-adoption
   = help: it is `governance.last_mistake` as of 1.1.0; readiness migrate carries answers over
error[A0101]: `roi.promised_payback` is not a question of ai-adoption
   = help: it is `roi.payback_promise` as of 1.1.0; readiness migrate carries answers over
error[A0202]: `monthly` is not an option of `system.leader_visits`
   = help: it is `three_times` as of 1.1.0; readiness migrate carries answers over
