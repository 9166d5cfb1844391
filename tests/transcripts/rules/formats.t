# promise: the findings come in the formats of lint, and as JSON with what the page says
$ cat >p.md <<'EOF'
> # AI
>
> Valid from 2026-01-01. Ask Ann Lee. You may use AI to draft letters, with Copilot only, and
> use your best
> judgement for anything else. Names never go in.
> EOF
$ readiness rules lint p.md -f short
$ readiness rules lint p.md -f github --out sarif=s.json
$ grep -c '"ruleId": "G0101"' s.json
$ readiness rules lint p.md -f json | head -n 40
$ readiness rules lint p.md --strict -f short >/dev/null; echo $?
