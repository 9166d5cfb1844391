# promise: JSON Lines are scored like answers files; a broken line is told with its place
$ cat >team.jsonl <<'EOF'
> {"schema": "readiness/answers@1", "questionnaire": "demo", "respondent": {"ref": "L1", "role": "lead"}, "answers": {"learn.near_misses": "agree", "learn.after_an_incident": 2, "respond.announced": ["leader"]}}
> {"schema": "readiness/answers@1", "questionnaire": "demo", "respondent": {"ref": "L2", "role": "lead"}, "answers": {"learn.near_misses": "agree",
> {"schema": "readiness/answers@1", "questionnaire": "demo", "respondent": {"ref": "L3", "role": "lead"}, "answers": {"learn.near_misses": "nearly"}}
> EOF
$ readiness batch team.jsonl --show-values --keep-going -f csv --figures given
ref,role,withheld,overall,prepare,respond,learn
L1,lead,,,,,6.944444444
error[J0001]: this is not JSON: JSON document ended early in the middle of an object or array.
  --> team.jsonl:2:1
   |
 2 | {"schema": "readiness/answers@1", "questionnaire": "demo", "respondent": {"ref": "L2", "role": "l...
   | ^
   = note: row 2
   = more: readiness explain J0001

error[A0202]: `nearly` is not an option of `learn.near_misses`
  --> team.jsonl:3:138
   |
 3 | ...le": "lead"}, "answers": {"learn.near_misses": "nearly"}}
   |                                                   ^^^^^^^^
   = note: row 3
   = help: its options are disagree_strongly, disagree, neutral, agree and agree_strongly
   = more: readiness explain A0202
[7]
