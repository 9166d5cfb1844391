# promise: the findings come in the formats of lint, and as JSON with what the page says
$ cat >p.md <<'EOF'
> # AI
>
> Valid from 2026-01-01. Ask Ann Lee. You may use AI to draft letters, with Copilot only, and
> use your best
> judgement for anything else. Names never go in.
> EOF
$ readiness rules lint p.md -f short
p.md: error[G0201]: it does not seem to say who answers for the result
p.md: warning[G0203]: no list in green, amber and red was found
p.md:4:1: error[G0101]: "use your best judgement" leaves the decision to whoever reads it
[1]
$ readiness rules lint p.md -f github --out sarif=s.json
::error file=p.md,title=G0201 FAIL::G0201: it does not seem to say who answers for the result. To do: write it in one line: `Whoever sends the letter has read it and answers for it, as if no AI had been used.`
::warning file=p.md,title=G0203 warning::G0203: no list in green, amber and red was found. To do: sort fifteen documents of your own work into three lists: always fine, only under a named condition, never
::error file=p.md,line=4,title=G0101 FAIL::G0101: "use your best judgement" leaves the decision to whoever reads it. To do: say what the judgement would be: three documents that may go in and three that may not
[1]
$ grep -c '"ruleId": "G0101"' s.json
1
$ readiness rules lint p.md -f json | head -n 40
{
  "schema": "readiness/rules@1",
  "pages": [
    {
      "file": "p.md",
      "language": "en",
      "words": 29,
      "minutes": 1,
      "statements": [
        {
          "id": "uses",
          "title": "what AI may be used for",
          "said": "said",
          "sure": "perhaps",
          "places": [
            {
              "line": 3,
              "column": 37,
              "text": "You may use AI to draft letters, with Copilot only, and use your best judgement for anything else"
            }
          ]
        },
        {
          "id": "data",
          "title": "which data may go in",
          "said": "said",
          "sure": "perhaps",
          "places": [
            {
              "line": 5,
              "column": 30,
              "text": "Names never go in"
            }
          ]
        },
        {
          "id": "tools",
          "title": "which tools are approved",
          "said": "said",
          "sure": "perhaps",
$ readiness rules lint p.md --strict -f short >/dev/null; echo $?
1
