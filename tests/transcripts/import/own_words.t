# promise: an export in somebody else's columns and words becomes answers, and every cell is accounted for
$ cp $QUESTIONNAIRES/demo.yaml demo.yaml
$ cat >export.csv <<'END'
> Sent,Your name,What are you?,Team,When did the team last rehearse an incident?,Which were announced? [who leads],Which were announced? [what users notice],Which were announced? [news],Heroes,Nights,Remarks
> 11/2/2026 9:14,Ann,Boss,Ops,In the last three months,Yes,No,Yes,1,n/a,fine
> 11/3/2026 9:14,Bob,Boss,Ops,No idea,No,No,No,5,2,
> 11/13/2026 9:14,Cid,Engineer,ops,,,,,2,-1,
> 11/13/2026 9:20,,,,,,,,,,
> 11/13/2026 9:30,Eve,Boss,Ops,Last week,,,,,3,
> END
$ cat >map.yaml <<'END'
> schema: readiness/mapping@1
> questionnaire: demo.yaml
> keep: {"What are you?": ["*"]}
> role: {column: What are, values: {Boss: lead}}
> attributes:
>   unit: {column: Team, values: {ops: Ops}}
>   date: {column: Sent, format: M/D/Y}
> unknown: [No idea]
> missing: ["-1"]
> scales: {five: {"1": disagree_strongly, "2": disagree, "3": neutral, "4": agree, "5": agree_strongly}}
> questions:
>   respond.announced: {columns: "Which were announced? [*]", items: {who leads: leader, news: next_news}}
>   respond.heroes: {column: Heroes, scale: five}
>   respond.quiet_nights: {column: J, na: [n/a]}
> END
$ readiness lint map.yaml
error[Y0100]: a text cannot begin with `?`
  --> map.yaml:3:20
   |
 3 | keep: {What are you?: ["*"]}
   |                    ^
   = help: put the text in quotes
   = more: readiness explain Y0100
1 file checked: 1 error, 0 warnings.
[1]
$ # four rows count; of one word nobody knows what it means, so nothing is written
$ readiness import export.csv --map map.yaml
error[Y0100]: a text cannot begin with `?`
  --> map.yaml:3:20
   |
 3 | keep: {What are you?: ["*"]}
   |                    ^
   = help: put the text in quotes
   = more: readiness explain Y0100
[3]
$ readiness import export.csv --map map.yaml --keep-going 2>/dev/null
[3]
$ # the mapping learns the word, and the free text is asked for
$ sed -i 's/^unknown: .*/&\ncomments: {respond.heroes: Remarks}\nignore: [Your name]/; s/^scales/leave_out: {E: [Last week]}\n&/' map.yaml; readiness import export.csv --map map.yaml -o answers/
error[Y0100]: a text cannot begin with `?`
  --> map.yaml:3:20
   |
 3 | keep: {What are you?: ["*"]}
   |                    ^
   = help: put the text in quotes
   = more: readiness explain Y0100
[3]
$ ls answers; cat answers/row-1.answers.yaml
ls: cannot access 'answers': No such file or directory
cat: answers/row-1.answers.yaml: No such file or directory
[1]
$ # what was imported and what is read through the mapping are the same answers
$ readiness batch answers/ -q demo.yaml -f csv --figures given 2>/dev/null | sort >imported; readiness batch export.csv --map map.yaml -f csv --figures given 2>/dev/null | sort | cmp - imported && echo same
same
$ readiness import export.csv --map map.yaml -o lines.jsonl 2>/dev/null; head -n 1 lines.jsonl
head: cannot open 'lines.jsonl' for reading: No such file or directory
[1]
$ # a file that somebody may have corrected is not written over
$ readiness import export.csv --map map.yaml -o answers/ 2>&1 | tail -n 3
   |                    ^
   = help: put the text in quotes
   = more: readiness explain Y0100
