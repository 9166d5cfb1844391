# promise: a file that cannot be gone on with is explained, and left as it is
$ readiness assess demo --role lead --unit a --workflow b --people 1 --date 2026-11-23 --script /dev/null -o a.yaml 2>&1 | tail -n 3
0 of 10 answered, saved in a.yaml.
Resume later with:
  readiness assess --resume a.yaml
$ sed 's/scoring: "sha256:..../&0000/' a.yaml >older.yaml; readiness assess --resume older.yaml --script /dev/null
error[A0302]: the scoring of demo 1.0.0 differs from the one these answers were given under
  --> older.yaml:3:3
   |
 3 |   id: demo
   |   ^^
   = help: carry them over with readiness migrate, or name the old questionnaire with -q
   = more: readiness explain A0302
[6]
$ sed 's/wording: "sha256:..../&0000/' a.yaml >reworded.yaml; readiness assess --resume reworded.yaml --script /dev/null 2>&1 | head -n 7
warning[A0303]: some texts of demo 1.0.0 have changed since these answers were given
  --> reworded.yaml:3:3
   |
 3 |   id: demo
   |   ^^
   = help: the scores can still be compared; read the changed questions again
   = more: readiness explain A0303
$ sed 's/role: lead/role: [lead/' a.yaml >broken.yaml; readiness assess --resume broken.yaml --script /dev/null
error[Y0100]: this `}` closes nothing
  --> broken.yaml:8:37
   |
 8 | respondent: {role: [lead, form: lead}
   |                                     ^
   = help: delete it, or put the text that it belongs to in quotes
   = more: readiness explain Y0100
[3]
$ readiness assess --resume a.yaml -q ai-adoption --script /dev/null
error[A0301]: these answers belong to `demo`, not to `ai-adoption`
  --> a.yaml:3:3
   |
 3 |   id: demo
   |   ^^
   = help: name the right questionnaire with -q
   = more: readiness explain A0301
[6]
$ readiness assess --resume none.yaml --script /dev/null
error[F0001]: this file does not exist
  --> none.yaml
   = note: the system says: No such file or directory
   = more: readiness explain F0001
[3]
$ readiness assess --resume a.yaml -o b.yaml
error[U0103]: --resume saves in the file that it resumes
  = help: to write another file use --answers-from a.yaml -o b.yaml
  = more: readiness explain U0103
[2]
$ readiness assess demo --role lead -o a.yaml --no-input
error[U0110]: `a.yaml` already exists; nothing was overwritten
  = help: resume it: readiness assess --resume a.yaml, or choose another file with -o
  = more: readiness explain U0110
[2]
