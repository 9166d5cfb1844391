# promise: without questions, from flags and files; what is missing is named, with exit code 4
$ readiness assess demo --role lead --no-input --set prepare.first_steps=1 --set respond.announced=leader,effect -o a.yaml
error[U0111]: 9 answers are missing: ctx.on_call, prepare.last_drill, prepare.restore_tested, respond.quiet_nights, respond.heroes, learn.after_an_incident, learn.near_misses, learn.one_wish and predictions.prepare.i_know_my_part
  = help: what was given is saved in a.yaml; add the rest with --set or --answers-from, or leave --no-input out to be asked
  = more: readiness explain U0111
[4]
$ sed -n '/^answers/,$p' a.yaml
answers:
  prepare.first_steps: 1                            # In an old page or a colleague's notes

  respond.announced: [leader, effect]               # 2 of 3
$ cat >answers.txt <<'EOF'
> ctx.on_call: "no"
> prepare.last_drill: {answer: never, comment: "We mean to"}
> prepare.restore_tested: "yes"
> respond.heroes: agree
> learn.after_an_incident: 2
> learn.near_misses: {unknown: true}
> learn.one_wish: Fewer pages
> prepare.i_know_my_part: agree
> EOF
$ readiness assess --resume a.yaml --no-input --answers-from - <answers.txt | head -n 4
Incident readiness of a software team
Team lead, Form for the team lead, 23 Nov 2026                   6 of 7 answered

Level 1 of 3: Improvising                 4.94 of 10.0, anywhere from 4.4 to 5.2
$ sed -n '/^context/,$p' a.yaml
context:
  ctx.on_call: "no"                                 # No

answers:
  prepare.first_steps: 1                            # In an old page or a colleague's notes
  prepare.last_drill:                               # Never
    answer: never
    comment: We mean to
  prepare.restore_tested: "yes"                     # Yes

  respond.announced: [leader, effect]               # 2 of 3
  respond.heroes: agree                             # Agree

  learn.after_an_incident: 2                        # The causes were written down and shared
  learn.near_misses: {unknown: true}
  learn.one_wish: Fewer pages

predictions:
  prepare.i_know_my_part: agree                     # Agree
$ echo '{"ctx.on_call": "yes", "respond.quiet_nights": 3}' | readiness assess demo --role engineer --no-input --answers-from - -o - 2>/dev/null | sed -n '/^context/,$p'
context:
  ctx.on_call: "yes"                                # Yes

answers:
  respond.quiet_nights: 3
$ readiness assess demo --role lead --no-input --set prepare.last_drill=nevr --set prepare.first_steps=9 --set nothing
error[A0202]: `nevr` is not an option of `prepare.last_drill`
  --> --set prepare.last_drill=nevr:1:21
   |
 1 | prepare.last_drill: nevr
   |                     ^^^^
   = help: did you mean `never`?
   = more: readiness explain A0202

error[A0201]: `9` is not a level of `prepare.first_steps`
  --> --set prepare.first_steps=9:1:22
   |
 1 | prepare.first_steps: 9
   |                      ^
   = help: its levels are 0 to 3
   = more: readiness explain A0201

error[U0103]: `--set nothing` sets nothing
  = help: write it like --set question.id=value
  = more: readiness explain U0103
[2]
$ readiness assess demo --no-input
error[U0106]: no role is given
  = help: add --role lead
  = more: readiness explain U0106
[2]
$ ls
a.yaml
answers.txt
