# promise: standard input, several formats at once, files, and a reader that goes away
$ readiness report - <$EXAMPLES/insurer-claims/leader.answers.yaml | head -n 1
Claims - first-contact letters, 2026-Q4                    AI adoption readiness
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml --out json=r.json --out markdown=r.md >/dev/null; head -c 40 r.json; echo; head -n 1 r.md
{
  "schema": "readiness/report@2",
  "q
# Claims - first-contact letters, 2026-Q4, AI adoption readiness
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml -f markdown -o out.md; head -n 1 out.md; ls
# Claims - first-contact letters, 2026-Q4, AI adoption readiness
out.md
r.json
r.md
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml -f json | head -n 2 | cut -c 1-40; echo ${PIPESTATUS[0]}
{
  "schema": "readiness/report@2",
0
