# promise: answers are told by what they hold, in any command: JSON on one line or many, piped, in a pipe with a name
$ cat >a.json <<'END'
> {
>   "schema": "readiness/answers@1",
>   "questionnaire": "demo",
>   "respondent": {"ref": "L", "role": "lead"},
>   "answers": {"respond.quiet_nights": 0, "respond.heroes": "disagree"}
> }
> END
$ readiness report a.json | sed -n 1,2p
Incident readiness of a software team
Team lead L, Form for the team lead, 23 Nov 2026                 2 of 8 answered
$ tr -d '\n' <a.json >line.jsonl; echo >>line.jsonl
$ cat line.jsonl | readiness report - | sed -n 1,2p
Incident readiness of a software team
Team lead L, Form for the team lead, 23 Nov 2026                 2 of 8 answered
$ cat a.json | readiness report - | sed -n 1,2p
Incident readiness of a software team
Team lead L, Form for the team lead, 23 Nov 2026                 2 of 8 answered
$ cat line.jsonl | readiness batch - -f csv | wc -l
2
$ cat a.json | readiness batch - -f csv | wc -l
2
$ readiness check a.json --min-n 1 | tail -n 1
1 check on 1 file: 1 passed.
$ readiness explain score overall a.json | head -n 1
Overall
$ readiness lint a.json line.jsonl
2 files checked: 0 errors, 0 warnings.
$ readiness lint line.jsonl
1 file checked: 0 errors, 0 warnings.
$ sed 's/disagree/often/' line.jsonl >wrong.jsonl; readiness lint wrong.jsonl 2>/dev/null | head -n 2
error[A0202]: `often` is not an option of `respond.heroes`
  --> wrong.jsonl:1:166
$ cp line.jsonl x.yaml; readiness report '*.yaml' | sed -n 1,2p
Incident readiness of a software team
Team lead L, Form for the team lead, 23 Nov 2026                 2 of 8 answered
$ readiness report 'answers[1].yaml'
error[F0001]: this file does not exist
  --> answers[1].yaml
   = note: the system says: No such file or directory
   = more: readiness explain F0001
[3]
$ readiness report 'y*.yaml'
warning[F0017]: nothing matches `y*.yaml`
  = help: check the path; `*` stands for any part of one name
  = more: readiness explain F0017
error: there are no answers here
[5]
$ mkfifo pipe; (cat line.jsonl >pipe & readiness batch pipe -f csv | wc -l)
2
$ echo '{"respond.quiet_nights": 2, "learn.one_wish": "\ud83d\ude00"}' >given.json
$ readiness assess -q demo --role lead --no-input --answers-from given.json -o new.yaml >/dev/null 2>&1; grep one_wish -A 1 new.yaml
  learn.one_wish: 😀
