# promise: answers to ai-adoption 1.0.0 come over to 1.1.0: exactly where there is a counterpart, else asked to be confirmed
$ cat >old.yaml <<'END'
> schema: readiness/answers@1
> questionnaire: {id: ai-adoption, version: 1.0.0}
> respondent: {ref: L1, role: leader, form: leader}
> defaults: {date: 2026-06-30}
> context:
>   ctx.known_incident: "yes"
> answers:
>   mindset.leader_shows_own_work: two_or_three
>   governance.after_a_mistake: 3
>   roi.promised_payback: 1
>   system.leader_visits: monthly
>   system.how_pilots_end: 2
> END
$ readiness migrate old.yaml --to ai-adoption 2>&1 >new.yaml | head -n 3
kept 3 · renamed 1 (roi.promised_payback -> roi.payback_promise) · meaning changed 2 (kept, marked "please confirm") · open 66 · dropped 0
  please confirm governance.last_mistake, which replaces governance.after_a_mistake
  please confirm system.last_pilot, which replaces system.how_pilots_end
$ sed -n '/^answers/,$p' new.yaml
answers:
  mindset.leader_shows_own_work: twice
  # please confirm: governance.last_mistake replaces governance.after_a_mistake
  governance.last_mistake: 3
  roi.payback_promise: 2
  system.leader_visits: three_times
  # please confirm: system.last_pilot replaces system.how_pilots_end
  system.last_pilot: 2
$ sed 's/promised_payback: 1/promised_payback: 2/' old.yaml | readiness migrate - --to ai-adoption 2>/dev/null | grep payback
  roi.payback_promise: 1
$ readiness compare old.yaml new.yaml 2>&1 | head -n 6
error[A0202]: `two_or_three` is not an option of `mindset.leader_shows_own_work`
  --> old.yaml:8:34
   |
 8 |   mindset.leader_shows_own_work: two_or_three
   |                                  ^^^^^^^^^^^^
   = help: it is `twice` as of 1.1.0; readiness migrate carries answers over
$ sed '/# please confirm/d; s/2026-06-30/2026-09-30/; s/last_pilot: 2/last_pilot: 3/' new.yaml >later.yaml; readiness compare new.yaml later.yaml 2>/dev/null | head -n 4
AI adoption readiness                                   2026-06-30 to 2026-09-30
Comparable: same questionnaire, same scoring (ai-adoption 1.1.0).
Still level 1 to 3; the low end rose from 5 to 6: 1 answer improved.
