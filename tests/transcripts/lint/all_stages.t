# promise: one run tells what the files look like, what they name, and what their rules say, and nothing that only follows from that
$ cat >q.yaml <<'EOF'
> schema: readiness/questionnaire@1
> id: q
> version: 1.0.0
> title: Q
> roles: {lead: {title: Lead}}
> facets: {f: {title: F}, g: {titel: G}}
> surveys:
>   - a.yaml
>   - id: b
>     title: B
>     questions:
>       - {id: b.one, kind: text, text: One, facets: [g]}
>       - {id: b.two, kind: anchors, text: Two}
> levels:
>   - {id: low, title: Low, text: L}
>   - {id: high, title: High, text: H, min: 50, gates: [a.one >= 1, a.two >= 1, a.tree >= 1, b.two >= 1, score(g) >= 1]}
> rules: [patterns.yaml]
> EOF
$ cat >a.yaml <<'EOF'
> schema: readiness/survey@1
> id: a
> title: A
> questions:
>   - {id: a.one, kind: anchors, text: One, anchors: [None, All], wait: 2}
>   - {id: a.two, kind: anchors, text: Two, anchors: [None, All], facets: [h]}
>   - {id: a.three, kind: anchors, text: Three, anchors: [None, All], when: a.one >= 1}
> EOF
$ cat >patterns.yaml <<'EOF'
> schema: readiness/patterns@1
> patterns:
>   - {id: p, title: P, severity: grave, text: P, must: a.one >= 1, signs: [a.two >= 1], need: 1, disproved_by: D}
>   - {id: s, title: S, severity: high, text: S, must: a.three == 2, signs: [a.four >= 1], need: 1, disproved_by: D, leads_to: [p, r]}
> EOF
$ readiness lint q.yaml -f short
q.yaml:6:28: error[Y0203]: a facet needs the key `title`
q.yaml:6:29: error[Y0202]: a facet has no key `titel`
q.yaml:13:27: error[Q0301]: kind: anchors needs `anchors:`
q.yaml:16:79: error[Q0214]: `a.tree` is not a question id
a.yaml:5:65: error[Y0202]: a question has no key `wait`
a.yaml:6:74: error[Q0203]: `h` is not a facet of this questionnaire
patterns.yaml:3:33: error[Y0205]: expected high or medium, found `grave`
patterns.yaml:4:54: error[X0330]: this condition is never true
patterns.yaml:4:76: error[Q0214]: `a.four` is not a question id
patterns.yaml:4:130: error[Q0208]: `r` is not a pattern of this questionnaire
[1]
$ # a file that cannot be read leaves what names of it are worth unknown
$ sed -i 's/^title: A/title: [A/' a.yaml; readiness lint q.yaml -f short
q.yaml:6:28: error[Y0203]: a facet needs the key `title`
q.yaml:6:29: error[Y0202]: a facet has no key `titel`
a.yaml:4:10: error[Y0100]: a `,` or the closing `]` is missing here
patterns.yaml:3:33: error[Y0205]: expected high or medium, found `grave`
[1]
$ # a head that is wrong leaves nothing to trust, but what the other files look like
$ sed -i 's/^title: \[A/title: A/' a.yaml; sed -i 's/^facets:/facts:/' q.yaml; readiness lint q.yaml -f short
q.yaml:6:1: error[Y0202]: a questionnaire has no key `facts`
a.yaml:5:65: error[Y0202]: a question has no key `wait`
patterns.yaml:3:33: error[Y0205]: expected high or medium, found `grave`
[1]
$ # answers, too
$ printf 'schema: readiness/answers@1\nquestionnaire: demo\nrespondent: {role: lead}\nanswers:\n  learn.after_an_incident: {answr: 1}\n  learn.near_mises: agree\n  learn.near_misses: agreee\n' >a.yaml; readiness lint a.yaml -f short
a.yaml:5:29: error[Y0202]: an answer has no key `answr`
a.yaml:6:3: error[A0101]: `learn.near_mises` is not a question of demo
a.yaml:7:22: error[A0202]: `agreee` is not an option of `learn.near_misses`
[1]
