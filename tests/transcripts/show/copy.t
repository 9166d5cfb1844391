# promise: a built-in questionnaire can be taken and changed, and nothing that is there is written over
$ readiness show demo --copy mine; readiness lint mine
Wrote mine/questionnaire.yaml
1 file checked: 0 errors, 0 warnings.
$ readiness show ai-adoption --copy whole 2>&1 | wc -l; readiness test whole
13
163 cases: 163 passed, 0 failed.
$ readiness show demo --copy mine
error[U0110]: `mine/questionnaire.yaml` is there already; nothing was written
  = help: choose another folder
  = more: readiness explain U0110
[2]
$ readiness show mine --copy other
error[U0103]: --copy is for a questionnaire that is built in
  = help: they are ai-adoption and demo
  = more: readiness explain U0103
[2]
$ sed -i 's/^title: .*/title: How we meet incidents/' mine/questionnaire.yaml; readiness show mine | head -n 1
How we meet incidents
$ readiness lint $EXAMPLES/handover/questionnaire; readiness test $EXAMPLES/handover/questionnaire
2 files checked: 0 errors, 0 warnings.
2 cases: 2 passed, 0 failed.
$ cat >ward-3.yaml <<'END'
> schema: readiness/answers@1
> questionnaire: handover
> respondent: {ref: H1, role: head}
> subject: {unit: Ward 3}
> defaults: {date: 2026-11-20}
> context: {ctx.night_shift: "yes"}
> answers:
>   sheet.in_use: 1
>   sheet.lines: [watch]
>   time.interrupted: 4
>   time.rushed: agree
>   time.at_night: {unknown: nobody asked the night shift}
> END
$ readiness report ward-3.yaml -q $EXAMPLES/handover/questionnaire | sed -n '4,12p'
Level 1 of 3: By luck                        31 of 100, anywhere from 24 to 40.1
  [1 By luck]  2 By habit  3 By design
  ^ you: 24 to 40.1  from 40

What is passed on depends on who is on duty.
What the next shift must know is in somebody's head, and heads go home.

What to do, most important first
  1  Write the sheet                                Head of the ward       4 Dec
