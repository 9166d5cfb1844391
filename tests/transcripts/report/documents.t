# promise: the ending of a file says its format, an audience its depth, and what cannot be made is told
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml -o page.html --out json=page.json; head -c 15 page.html; ls
<!DOCTYPE html>page.html
page.json
$ grep -c '<section' page.html; readiness report $EXAMPLES/insurer-claims/leader.answers.yaml -f html --audience exec | grep -c '<section'
21
6
$ readiness report $EXAMPLES/insurer-claims --audience team -f markdown 2>/dev/null | grep -c '^## '; readiness report $EXAMPLES/insurer-claims --full -f markdown 2>/dev/null | grep -c '^## '
14
25
$ for who in exec team full; do readiness report $EXAMPLES/insurer-claims --audience $who 2>/dev/null | grep -cE '^(To talk over together|Contradictions to discuss|Level 2 of 5.*)$'; done
1
2
3
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml --audience board
error[U0103]: --audience takes exec, team or full, not `board`
  = help: readiness help report shows all flags
  = more: readiness explain U0103
[2]
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml -o page.xlsx; head -c 2 page.xlsx; rm page.xlsx
PK
(no newline)
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml -f markdown -o page.html
error[U0103]: `page.html` would hold markdown, which does not open as .html
  = help: give the file another ending; the formats are terminal, markdown, html, pdf, xlsx and json
  = more: readiness explain U0103
[2]
$ READINESS_PRINTER=./nothing readiness report $EXAMPLES/insurer-claims/leader.answers.yaml -o page.pdf; ls
error[F0011]: `./nothing` printed nothing
  = help: name another program in READINESS_PRINTER, or write --out html=FILE and print it from a browser
  = more: readiness explain F0011
page.html
page.json
$ READINESS_PRINTER=false readiness report $EXAMPLES/insurer-claims/leader.answers.yaml -o page.pdf 2>&1 | sed 's/`[^`]*false`/`false`/'; ls
error[F0011]: `false` printed nothing
  = help: name another program in READINESS_PRINTER, or write --out html=FILE and print it from a browser
  = more: readiness explain F0011
page.html
page.json
$ readiness explain F0011
F0011
Nothing on this machine prints PDF, or it failed.
What to do: Install `chromium` or `weasyprint`, or write HTML and print it from
a browser.
