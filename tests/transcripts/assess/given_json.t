# promise: JSON is read strictly by the JSON reader wherever it comes in, and what an answers file cannot hold is told at its place
$ given() { printf '%s' "$1" >c.json; rm -f o.yaml; readiness assess demo --no-input --role lead --answers-from c.json -o o.yaml 2>&1 | grep -v 'U0111\|= help: ' | head -n 4; grep one_wish o.yaml; }
> given '{"learn.one_wish": "\ud83d\ude00 and \u00e9"}'
> given $'{"learn.one_wish": "a\x7fb"}'
> given '{"learn.one_wish": {"answer": "ok", "comment": "a\u0085b"}}'
> given '{"learn.one_wish": 01}'
> given '{"learn.one_wish": "\ud83d"}'
  learn.one_wish: 😀 and é
error[A0503]: this text holds a control character, which an answers file cannot keep
  --> c.json:1:20
   |
 1 | {"learn.one_wish": "a\x7fb"}
grep: o.yaml: No such file or directory
error[A0503]: this text holds a control character, which an answers file cannot keep
  --> c.json:1:48
   |
 1 | {"learn.one_wish": {"answer": "ok", "comment": "a\u0085b"}}
grep: o.yaml: No such file or directory
error[J0001]: this is not JSON: Problem while parsing a number
  --> c.json:1:20
   |
 1 | {"learn.one_wish": 01}
grep: o.yaml: No such file or directory
error[J0001]: this is not JSON: Problem while parsing a string
  --> c.json:1:20
   |
 1 | {"learn.one_wish": "\ud83d"}
grep: o.yaml: No such file or directory
[2]
$ printf 'learn.one_wish: "a\\eb"\n' >c.yaml; readiness assess demo --no-input --role lead --answers-from c.yaml -o o.yaml 2>&1 | head -n 4
error[A0503]: this text holds a control character, which an answers file cannot keep
  --> c.yaml:1:17
   |
 1 | learn.one_wish: "a\eb"
$ readiness assess demo --no-input --role lead --set 'learn.one_wish="a\x07b"' -o o.yaml 2>&1 | head -n 4
error[A0503]: this text holds a control character, which an answers file cannot keep
  --> --set learn.one_wish="a\x07b":1:17
   |
 1 | learn.one_wish: "a\x07b"
$ readiness assess demo --no-input --role lead --unit $'a\x7fb' -o o.yaml
error[U0103]: --unit: the text must be UTF-8 without control characters
  = help: usage: readiness assess [QUESTIONNAIRE] [FLAGS]; readiness help assess shows all flags
  = more: readiness explain U0103
[2]
$ readiness assess demo --no-input --role lead --ref $'\xff' -o o.yaml
error[U0103]: --ref: the text must be UTF-8 without control characters
  = help: usage: readiness assess [QUESTIONNAIRE] [FLAGS]; readiness help assess shows all flags
  = more: readiness explain U0103
[2]
$ ls o.yaml
ls: cannot access 'o.yaml': No such file or directory
[2]
$ printf '{"schema": "readiness/answers@1", "questionnaire": "demo", "respondent": {"role": "lead"}, "x-a": 01,}' >a.json
$ readiness assess --no-input --resume a.json
error[A0501]: this file is JSON; answers can be changed in place only in YAML
  --> a.json
   = help: copy them to a new file: readiness assess --answers-from a.json -o NEW.yaml
   = more: readiness explain A0501
[3]
$ readiness migrate a.json --to demo --in-place 2>&1 | head -n 2
error[A0501]: this file is JSON; answers can be changed in place only in YAML
  --> a.json
$ printf '{"schema": "readiness/policy@1", "id": "p", "questionnaire": "demo", "gates": [{"id": "g", "metric": "coverage", "min": "10%%"},]}' >p.json
$ cp c.yaml a.yaml; readiness check a.yaml --policy p.json 2>&1 | head -n 2
error[J0001]: this is not JSON: The JSON document has an improper structure: missing or superfluous commas, braces, missing keys, etc.
  --> p.json:1:128
