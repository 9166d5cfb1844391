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
  = help: usage: readiness report ANSWERS... [FLAGS]; readiness help report shows all flags
  = more: readiness explain U0103
[2]
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml -o page.xlsx; head -c 2 page.xlsx; rm page.xlsx
PK
(no newline)
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml -f markdown -o page.html
error[U0103]: `page.html` would hold markdown, which does not open as .html
  = help: give the file another extension; the formats are terminal, markdown, html, pdf, xlsx, json, csv and benchmark
  = more: readiness explain U0103
[2]
$ READINESS_PRINTER=./nothing readiness report $EXAMPLES/insurer-claims/leader.answers.yaml -o page.pdf; ls
error[F0013]: `./nothing` printed nothing
  = help: name another program in READINESS_PRINTER, or write --out html=FILE and print it from a browser
  = more: readiness explain F0013
page.html
page.json
$ READINESS_PRINTER=false readiness report $EXAMPLES/insurer-claims/leader.answers.yaml -o page.pdf 2>&1 | sed 's/`[^`]*false`/`false`/'; ls
error[F0013]: `false` printed nothing
  = help: name another program in READINESS_PRINTER, or write --out html=FILE and print it from a browser
  = more: readiness explain F0013
page.html
page.json
$ readiness explain F0013
F0013
No program on this machine can print PDF, or printing failed.
What to do: Install `chromium` or `weasyprint`, or write HTML and print it from
a browser.
$ readiness report $EXAMPLES/insurer-claims --out json=unit.json -o unit.html 2>/dev/null; readiness report unit.json -o again.html; cmp unit.html again.html; readiness report unit.json | head -n 1
Claims - first-contact letters, 2026-Q4                    AI adoption readiness
$ readiness report unit.json --audience team; readiness report unit.json -q demo
error[U0103]: a saved result can be written as the page or in full
  = help: choose --audience exec or full, or name the answers themselves
  = more: readiness explain U0103
error[U0103]: a saved result is written again as it was scored
  = help: leave -q and --rescore out, or name the answers themselves
  = more: readiness explain U0103
[2]
$ sed 's/"document"/"x-document"/' unit.json >old.json; readiness report old.json
error[J0005]: this result holds no document to write again
  --> old.json
   = help: save it again with --format json in this version of readiness
   = more: readiness explain J0005
[3]
$ printf 'schema: readiness/brand@1\nname: North & Partners\naccent: "#7a1f3d"\n' >brand.yaml; readiness report unit.json --brand brand.yaml -f html | grep -c 'North &amp; Partners\|--accent:#7a1f3d'
2
$ sed -i 's/7a1f3d/f0a0b0/' brand.yaml; readiness report unit.json --brand brand.yaml -o page.html
error[D0101]: this colour cannot be read on white: its contrast is 2.0, and text needs 4.5
  --> brand.yaml:3:9
   |
 3 | accent: "#f0a0b0"
   |         ^^^^^^^^^
   = help: take a darker one
   = more: readiness explain D0101
[2]
$ readiness lint brand.yaml | tail -n 1
1 file checked: 1 error, 0 warnings.
   = more: readiness explain D0101
$ here=$PWD; answers=$(realpath $EXAMPLES)/insurer-claims/leader.answers.yaml; cd /proc; TMPDIR=/nowhere readiness report "$answers" -o "$here/none.xlsx" 2>"$here/talk"; code=$?; head -n 1 "$here/talk"; ls "$here" | grep -c none; exit $code
error[F0014]: a workbook needs a temporary file, and none can be written
0
[3]
