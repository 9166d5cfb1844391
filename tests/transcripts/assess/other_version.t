# promise: answers of an earlier version that pin nothing but its number are not resumed under the ids of this one
$ printf '%s\n' 'schema: readiness/answers@1' 'questionnaire: {id: ai-adoption, version: 1.0.0}' 'respondent: {role: leader, form: quick}' >a.yaml; cp a.yaml before.yaml
$ echo 3 | readiness assess --resume a.yaml --script - 2>err; echo "exit code $?"; grep -e error -e help err; cmp a.yaml before.yaml
exit code 6
error[A0302]: the scoring of ai-adoption 1.1.0 differs from the one these answers were given under
   = help: carry them over with readiness migrate, or name the old questionnaire with -q
$ sed -i 's/1.0.0/1.1.0/' a.yaml; printf '%s\n' 3 q | readiness assess --resume a.yaml --script - 2>/dev/null; echo "exit code $?"; tail -n 2 a.yaml
exit code 0
context:
  ctx.ai_state: {answer: pilot, date: 2026-11-23}   # In a pilot
