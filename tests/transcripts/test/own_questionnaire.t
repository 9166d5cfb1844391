# promise: a questionnaire's own tests run, differences are shown, and the exit code is 1
$ readiness test ai-adoption
163 cases: 163 passed, 0 failed.
$ cat >q.yaml <<'EOF'
> schema: readiness/questionnaire@1
> id: q
> version: 1.0.0
> title: Q
> roles: {lead: {title: Lead}}
> surveys:
>   - id: a
>     title: A
>     questions:
>       - {id: a.one, kind: anchors, text: One, anchors: [None, Some, All]}
>       - {id: a.two, kind: anchors, text: Two, anchors: [Never, Now and then, Always]}
> levels:
>   - {id: low, title: Low, text: L}
>   - {id: high, title: High, text: H, min: 50, gates: [a.one >= 1]}
> EOF
$ readiness test q.yaml
`q.yaml` has no tests: put a tests.yaml beside it, or name one with --tests
[5]
$ cat >q.tests.yaml <<'EOF'
> schema: readiness/tests@1
> cases:
>   - name: all is well
>     given: {role: lead, answers: {"*": best}}
>     expect: {overall: 100, level: high}
>   - name: half of it
>     given: {role: lead, answers: {a.one: 1, a.two: 2}}
>     expect: {overall: 70.0, level: low, held_by: [a.one]}
> EOF
$ readiness test q.yaml --coverage
not ok  half of it
        q.tests.yaml:6
        overall: expected 70.0, got 75
        level: expected low, got high
        held_by: expected a.one, got none
2 cases: 1 passed, 1 failed.
Gates: 1 of 2
  never: high: a.one, closed
[1]
