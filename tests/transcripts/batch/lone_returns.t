# promise: lines that end in a carriage return alone are told as that, in tables and in YAML
$ printf 'ref,role,learn.after_an_incident\rL1,lead,2\rL2,lead,1\r' >mac.csv; readiness batch mac.csv -q demo
error[B0107]: the header has a carriage return (CR) that no line feed (LF) follows
  --> mac.csv:1:33
   |
 1 | ref,role,learn.after_an_incident\x0dL1,lead,2\x0dL2,lead,1
   |                                 ^^^^
   = help: save the table with the line ends of Windows (CRLF) or Unix (LF)
   = more: readiness explain B0107
[3]
$ printf 'ref,role,learn.after_an_incident\nL1,lead,2\rL2,lead,1\n"L3"\r,lead,2\n' >row.csv; readiness report row.csv -q demo 2>&1 | grep -A 7 B0114
error[B0114]: this row has a carriage return (CR) that no line feed (LF) follows
  --> row.csv:2:1
   = note: row 2
   = help: save the table with the line ends of Windows (CRLF) or Unix (LF)
   = more: readiness explain B0114

error[B0114]: this row has a carriage return (CR) that no line feed (LF) follows
  --> row.csv:3:1
   = note: row 3
   = help: save the table with the line ends of Windows (CRLF) or Unix (LF)
   = more: readiness explain B0114
$ # in quotes it belongs to a text
$ printf 'ref,role,unit,learn.after_an_incident\nL1,lead,"a\rb",2\n' >text.csv; readiness batch text.csv -q demo -f csv 2>/dev/null
ref,overall,overall.low,overall.high,prepare,prepare.low,prepare.high,respond,respond.low,respond.high,learn,learn.low,learn.high
L1,,1.185185185,8.962962963,,0,10,,0,10,,4.444444444,7.777777778
$ (head -c 1200000 /dev/zero | tr '\0' '\r') >long.csv; readiness batch long.csv -q demo
error[B0115]: the header is longer than a row can be
  --> long.csv
   = help: its lines end in a carriage return (CR) alone: save the table with the line ends of Windows (CRLF) or Unix (LF)
   = more: readiness explain B0115
[3]
$ printf 'schema: readiness/answers@1\rquestionnaire: demo\rrespondent: {role: lead}\r' >mac.yaml; readiness lint mac.yaml
error[Y0002]: a carriage return (U+000D) stands here that no line feed follows
  --> mac.yaml:1:28
   |
 1 | schema: readiness/answers@1\x0dquestionnaire: demo\x0drespondent: {role: lead}
   |                            ^^^^
   = help: save the file with the line ends of Windows (CRLF) or Unix (LF)
   = more: readiness explain Y0002
1 file checked: 1 error, 0 warnings.
[1]
