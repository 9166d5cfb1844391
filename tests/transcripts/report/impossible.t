# promise: answers that cannot all be true are refused, whichever way they come in
$ sed 's/pilots_scaled: 0/pilots_scaled: 9/' $EXAMPLES/cases/undecided-pilot.answers.yaml >a.yaml; readiness report a.yaml
error[A0211]: More pilots are in normal use than were started
  --> a.yaml:16:3
   |
16 |   ctx.pilots_scaled: 9
   |   ^^^^^^^^^^^^^^^^^
   = help: correct one of the two answers
   = more: readiness explain A0211
[3]
$ readiness check a.yaml --min 10 >/dev/null 2>&1; echo $?
3
$ printf 'ref,role,ctx.pilots_started,ctx.pilots_scaled,tool_first.first_workflow\nL1,leader,3,7,2\n' >t.csv; readiness report t.csv -q ai-adoption 2>&1 | head -n 4
error[A0211]: More pilots are in normal use than were started
  --> t.csv:2:1
   = note: row 2, column D `ctx.pilots_scaled`
   = help: correct one of the two answers
$ readiness assess --role leader --set ctx.pilots_started=3 --set ctx.pilots_scaled=7 --set ctx.ai_state=live --no-input -o b.yaml >/dev/null 2>err; echo $?; grep -m 1 started err
2
error[A0211]: More pilots are in normal use than were started
$ echo '{"schema": "readiness/answers@1", "questionnaire": "ai-adoption", "respondent": {"ref": "L1", "role": "leader"}, "context": {"ctx.pilots_started": 3, "ctx.pilots_scaled": 7}, "answers": {"tool_first.first_workflow": 2}}' >t.jsonl; readiness report t.jsonl 2>&1 | head -n 3
error[A0211]: More pilots are in normal use than were started
  --> t.jsonl:1:1
   = note: row 1
$ echo '{"ctx.pilots_started": 3, "ctx.pilots_scaled": 7}' >g.json; readiness assess --role leader --answers-from g.json --no-input -o c.yaml 2>&1 | head -n 4; ls c.yaml 2>/dev/null
error[A0211]: More pilots are in normal use than were started
  --> g.json:1:27
   |
 1 | {"ctx.pilots_started": 3, "ctx.pilots_scaled": 7}
[2]
$ # a workbook, by a rule of its own
$ cp $EXAMPLES/../tests/import/form.yaml $EXAMPLES/../tests/import/excel/export.xlsx .; echo 'rules: [rules.yaml]' >>form.yaml
$ printf '%s\n' 'schema: readiness/contradictions@1' 'contradictions:' '  - {id: unknown-rules, impossible: true, ask: There are rules in writing and nobody knows where, when: rules.written == yes and rules.place <= 1}' >rules.yaml
$ readiness import export.xlsx -q form.yaml --suggest 2>/dev/null | sed 's/^role: .*/role: {column: Role, values: {mgr: leader, emp: staff}}/' >map.yaml; readiness report export.xlsx --map map.yaml -q form.yaml 2>&1 | grep -A 2 A0211 | head -n 3
error[A0211]: There are rules in writing and nobody knows where
  --> export.xlsx:13:1
   = note: row 13, column F `rules.written`
$ # a rule that reads no question by name points at the answers
$ printf '%s\n' 'schema: readiness/questionnaire@1' 'id: calm' 'version: 1.0.0' 'title: Calm' 'roles: {lead: {title: Lead}}' 'scales:' '  s: {options: [{id: a, label: Calm}, {id: b, label: Cold, flag: froze}]}' 'surveys:' '  - {id: d, title: D, questions: [{id: d.q, text: Q, kind: choice, scale: s}]}' 'contradictions:' '  - {id: cold, impossible: true, ask: Nobody here is frozen, when: flag(froze)}' >calm.yaml
$ printf '%s\n' 'schema: readiness/answers@1' 'questionnaire: calm' 'respondent: {ref: L1, role: lead}' 'answers:' '  d.q: a' >a.yaml; sed 's/q: a/q: b/' a.yaml >b.yaml; readiness lint -q calm.yaml a.yaml; readiness lint -q calm.yaml b.yaml
1 file checked: 0 errors, 0 warnings.
error[A0211]: Nobody here is frozen
  --> b.yaml:5:3
   |
 5 |   d.q: b
   |   ^^^
   = help: correct one of the two answers
   = more: readiness explain A0211
1 file checked: 1 error, 0 warnings.
[1]
