# promise: a table in UTF-16 is read; bytes that are no text are told in the header as in a row
$ printf 'ref\trole\tunit\tlearn.after_an_incident\r\nL1\tlead\tKüche\t2\r\n' >plain.txt
$ readiness batch plain.txt -q demo -f csv 2>/dev/null >plain.csv; cat plain.csv
ref,role,withheld,overall,overall.low,overall.high,prepare,prepare.low,prepare.high,respond,respond.low,respond.high,learn,learn.low,learn.high
L1,lead,,,1.185185185,8.962962963,,0,10,,0,10,,4.444444444,7.777777778
$ # Excel's "Unicode text", the same from a Mac, and one without a mark at its beginning
$ for code in UTF-16LE UTF-16BE; do (printf '\ufeff'; cat plain.txt) | iconv -f UTF-8 -t $code >$code.txt; readiness batch $code.txt -q demo -f csv 2>/dev/null | cmp - plain.csv && echo same; done
same
same
$ iconv -f UTF-8 -t UTF-16LE plain.txt >unmarked.txt; readiness batch - -q demo -f csv <unmarked.txt 2>/dev/null | cmp - plain.csv && echo same
same
$ # so is everything else that is a file
$ readiness show demo --role lead --form lead --format answers | sed 's/^  # learn.after_an_incident: 0/  learn.after_an_incident: 2/' >a.yaml
$ (printf '\ufeff'; cat a.yaml) | iconv -f UTF-8 -t UTF-16LE >b.yaml; readiness report b.yaml -f json >b.json; readiness report a.yaml -f json | cmp - b.json && echo same
same
$ printf 'ref,role,caf\xe9,learn.after_an_incident\nL1,lead,x,2\n' >latin.csv; readiness batch latin.csv -q demo
warning[B0121]: this table is not UTF-8; it is read as WINDOWS-1252, which is a guess
  --> latin.csv
   = help: look at a name with an accent; to be sure, save the table as UTF-8, or write `table: {encoding: ...}` in a mapping
   = more: readiness explain B0121

warning[B0105]: 10 questions have no column and count as left open where they are asked: ctx.on_call, prepare.first_steps, prepare.last_drill, prepare.restore_tested, prepare.i_know_my_part and 5 more
  --> latin.csv
   = more: readiness explain B0105
Incident readiness of a software team
demo 1.0.0, 1 respondent
Means over people: everybody who is asked counts once, so a column may be of
fewer than n. Only these have an overall: team leads. In a unit's own figure its
roles count alike: see `readiness report`.

Scores
       n  overall
  all  1        -



How each question was answered
  Question           n  mean  levels, 0 first  don't know  open
  On call                     withheld
  First steps                 withheld
  Last drill                  withheld
  Restore tested              withheld
  What is announced           withheld
  Nights woken                withheld
  Saved by heroes             withheld
  After an incident           withheld
  Near misses                 withheld
  One wish                    withheld

A sample that shows the format. It is short, and it was never validated.
$ printf 'ref,role,u\0nit,learn.after_an_incident\nL1,lead,x,2\n' >nul.csv; readiness report nul.csv -q demo 2>&1 | head -n 8
error[B0107]: the header holds a NUL byte
  --> nul.csv:1:11
   |
 1 | ref,role,u\x00nit,learn.after_an_incident
   |           ^^^^
   = help: save the table as UTF-8 text
   = more: readiness explain B0107
$ # half of a pair, and a file that is cut off
$ printf 'ref,role,unit\nL1,lead,x' | iconv -f UTF-8 -t UTF-16LE >cut.csv; printf '\x00\xd8' >>cut.csv; readiness batch cut.csv -q demo 2>&1 | grep -A 3 B0112
error[B0112]: this row is not UTF-8
  --> cut.csv:2:1
   = note: row 2
   = help: save the table as UTF-8 text
   = more: readiness explain B0112
