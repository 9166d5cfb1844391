# promise: a limit on the size of files is told like a full disk, and nothing is left half-written
$ cat >a.yaml <<'END'
> schema: readiness/answers@1
> questionnaire: demo
> respondent: {ref: G, role: lead}
> answers: {respond.quiet_nights: 0}
> END
$ (ulimit -f 1; readiness report a.yaml -f json -o u.json); code=$?; ls u.json 2>/dev/null; exit $code
error[F0005]: this file cannot be written: File too large
  --> u.json
   = help: choose another place with -o; nothing was left half-written
   = more: readiness explain F0005
[3]
$ (ulimit -f 1; readiness report a.yaml -f json >u.json)
error: standard output cannot be written: File too large
[3]
$ { echo ref,role,learn.near_misses; for i in {1..200}; do echo "person$i,lead,agree"; done; } >t.csv
$ (ulimit -f 1; readiness batch t.csv -q demo -f csv -o u.csv); code=$?; ls u.csv 2>/dev/null; exit $code
warning[B0105]: 10 questions have no column and count as left open where they are asked: ctx.on_call, prepare.first_steps, prepare.last_drill, prepare.restore_tested, prepare.i_know_my_part and 5 more
  --> t.csv
   = more: readiness explain B0105
error[F0005]: this file cannot be written: File too large
  --> u.csv
   = help: choose another place with -o; nothing was left half-written
   = more: readiness explain F0005
[3]
$ (ulimit -f 0; readiness assess demo --role lead --no-input --set respond.quiet_nights=3) 2>&1 | head -n 1; ls lead.answers.yaml
error[F0005]: this file cannot be written: File too large
ls: cannot access 'lead.answers.yaml': No such file or directory
[2]
