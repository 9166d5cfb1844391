# promise: a table in UTF-16 is read; bytes that are no text are told in the header as in a row
$ printf 'ref\trole\tunit\tlearn.after_an_incident\r\nL1\tlead\tKüche\t2\r\n' >plain.txt
$ readiness batch plain.txt -q demo -f csv 2>/dev/null >plain.csv; cat plain.csv
ref,overall,overall.low,overall.high,prepare,prepare.low,prepare.high,respond,respond.low,respond.high,learn,learn.low,learn.high
L1,,1.185185185,8.962962963,,0,10,,0,10,,4.444444444,7.777777778
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
error[B0107]: the header is not UTF-8
  --> latin.csv:1:13
   |
 1 | ref,role,caf\xe9,learn.after_an_incident
   |             ^^^^
   = help: save the table as UTF-8 text
   = more: readiness explain B0107
[3]
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
