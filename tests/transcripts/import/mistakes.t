# promise: a mapping that cannot be right is refused at its place, with what it may have meant
$ cp $QUESTIONNAIRES/demo.yaml demo.yaml; printf 'Heroes,Heroes,Q1,Q10,Team\n1,2,3,4,Ops\n' >e.csv
$ cat >map.yaml <<'END'
> schema: readiness/mapping@1
> questionnaire: demo.yaml
> table: {format: qualtrix, delimiter: ";;"}
> role: {column: Team, values: {Ops: leed}}
> ref: {column: Q1, hash: true}
> attributes: {date: {column: Q10, format: month}}
> questions:
>   respond.heroes: {column: Heroes, values: {"1": disagre}}
>   respond.heros: {column: Q1}
>   learn.near_misses: {column: Nights, scale: five}
>   respond.announced: {column: Q1, columns: "Q*"}
> END
$ readiness lint map.yaml --format short
map.yaml:3:17: error[M0107]: there is no platform `qualtrix`
map.yaml:3:38: error[M0101]: `;;` cannot separate the columns of a table
map.yaml:6:42: error[M0102]: `month` does not say how a date is written
map.yaml:10:46: error[M0104]: there is no list of words `five` under `scales:`
map.yaml:11:3: error[M0103]: `respond.announced` names two places
[1]
$ sed -i '/^table/d; s/, format: month//; s/, scale: five//; s/, columns: "Q\*"//' map.yaml; readiness import e.csv --map map.yaml
error[M0112]: `leed` is not a role of demo
  --> map.yaml:3:36
   |
 3 | role: {column: Team, values: {Ops: leed}}
   |                                    ^^^^
   = help: did you mean `lead`?
   = more: readiness explain M0112

error[M0116]: refs are to be kept as digests, and there is no key to make them with
  --> map.yaml:4:15
   |
 4 | ref: {column: Q1, hash: true}
   |               ^^
   = help: set READINESS_KEY to a secret, or name a file that holds one with --key-file
   = more: readiness explain M0116

error[M0111]: `Heroes` means 2 columns of e.csv: A and B
  --> map.yaml:7:28
   |
 7 |   respond.heroes: {column: Heroes, values: {"1": disagre}}
   |                            ^^^^^^
   = help: write the letter of the one that is meant, or more of its header
   = more: readiness explain M0111

error[M0112]: `disagre` is not an answer to `respond.heroes`
  --> map.yaml:7:50
   |
 7 |   respond.heroes: {column: Heroes, values: {"1": disagre}}
   |                                                  ^^^^^^^
   = help: did you mean `disagree`?
   = more: readiness explain M0112

error[M0113]: `respond.heros` is not a question of demo
  --> map.yaml:8:3
   |
 8 |   respond.heros: {column: Q1}
   |   ^^^^^^^^^^^^^
   = help: did you mean `respond.heroes`?
   = more: readiness explain M0113

error[M0110]: `Nights` is not a column of e.csv
  --> map.yaml:9:31
   |
 9 |   learn.near_misses: {column: Nights}
   |                               ^^^^^^
   = help: write its header, the beginning of it, or its letter
   = more: readiness explain M0110
error: nothing was written
[3]
$ # what is no export says what it is
$ for file in totals report-pdf signed-out no-answers empty; do readiness import $EXAMPLES/../tests/import/refused/$file.csv -q $EXAMPLES/../tests/import/form.yaml --suggest; echo "[$?]"; done 2>&1 | sed "s#$EXAMPLES/../##; s/^/| /"
| error[M0130]: this table has a row for each answer and how often it was given: totals, not the responses
|   --> tests/import/refused/totals.csv
|    = help: export the single responses, a row for each person
|    = more: readiness explain M0130
| [3]
| error[F0012]: this is a PDF, whatever its name says
|   --> tests/import/refused/report-pdf.csv
|    = help: export the answers as CSV or XLSX
|    = more: readiness explain F0012
| [3]
| error[F0012]: this is a web page, perhaps an error that came in place of the export
|   --> tests/import/refused/signed-out.csv
|    = help: open it in a browser to see what it says, and export once more
|    = more: readiness explain F0012
| [3]
| error[M0132]: this table has a header and nobody's answers below it
|   --> tests/import/refused/no-answers.csv
|    = help: export it again when somebody has answered
|    = more: readiness explain M0132
| [3]
| error[B0101]: this table is empty
|   --> tests/import/refused/empty.csv
|    = help: export the answers again
|    = more: readiness explain B0101
| [3]
$ # and so it does to every other command, on standard input as well
$ cp $EXAMPLES/../tests/import/refused/signed-out.csv .; readiness report signed-out.csv; readiness report - <signed-out.csv
error[F0012]: this is a web page, perhaps an error that came in place of the export
  --> signed-out.csv
   = help: open it in a browser to see what it says, and export once more
   = more: readiness explain F0012
error[F0012]: this is a web page, perhaps an error that came in place of the export
  --> <stdin>
   = help: open it in a browser to see what it says, and export once more
   = more: readiness explain F0012
[3]
$ sed 's/^questionnaire: .*/questionnaire: nope/' $EXAMPLES/online-form/map.yaml >other.yaml; readiness import $EXAMPLES/online-form/responses.csv --map other.yaml -o x.csv 2>&1 | head -n 2
error[Q0001]: there is no questionnaire called `nope`
  --> other.yaml:4:16
