# promise: a form becomes one page that asks nobody but the browser, with the unit settled beforehand
$ readiness show demo --role engineer --unit 'R&D <west>' --format form -o staff.html
$ grep -c . staff.html | sed 's/^[0-9]*$/some lines/'
some lines
$ grep -o "default-src 'none'; style-src 'sha256-" staff.html
default-src 'none'; style-src 'sha256-
$ grep -oE '(src|href|action)="?[a-z]*:' staff.html
[1]
$ grep -o '"subject": {[^}]*}' staff.html
"subject": {"unit": "R&D \u003cwest>"}
$ grep -oE '"anonymous": (true|false)' staff.html
"anonymous": true
$ grep -oE '"when": .{0,20}"ctx.on_call".{0,20}"number", 1.0..' staff.html
"when": ["==", ["option", "ctx.on_call"], ["number", 1.0]]
$ readiness show demo --role engineer --format form -o staff.txt
$ readiness show demo --role engineer --format form -o staff.pdf
error[U0103]: `staff.pdf` would hold form, which does not open as .pdf
  = help: give the file another extension; the formats are terminal, markdown, html, pdf, xlsx, answers, form, csv-header, xlsform, surveyjs, limesurvey, lime-mapping, mapping, sql-duckdb and sql-postgres
  = more: readiness explain U0103
[2]
$ readiness show demo --format form -o staff.html
error[U0106]: a form is for a role: --role is missing
  = help: the roles are lead and engineer
  = more: readiness explain U0106
[2]
$ readiness show demo --role engineer --unit Claims
error[U0103]: `--unit` is for what is handed out to be answered
  = help: add --format form -o FILE.html, or leave it out
  = more: readiness explain U0103
[2]
$ readiness show demo --role lead --unit "$(printf 'a\033b')" --format form
error[U0103]: --unit: the text must be UTF-8 without control characters
  = help: usage: readiness show [QUESTIONNAIRE] [FLAGS]; readiness help show shows all flags
  = more: readiness explain U0103
[2]
$ # where the saved answers go is said by whoever hands the page out, and stays text
$ readiness show demo --role engineer --hand-in 'On a stick, into the box <room 3>.' --format form -o staff.html; grep -o '"hand_in": "On[^"]*"' staff.html
"hand_in": "On a stick, into the box \u003croom 3>."
$ readiness show demo --role engineer --hand-in 'By mail'
error[U0103]: `--hand-in` is for what is handed out to be answered
  = help: add --format form -o FILE.html, or leave it out
  = more: readiness explain U0103
[2]
