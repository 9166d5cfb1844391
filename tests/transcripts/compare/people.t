# promise: respondents are matched by unit, role and ref; who took over, came or went is said
$ answers() {
>   printf 'schema: readiness/answers@1\nquestionnaire: demo\nsubject: {unit: %s}\nrespondent: {ref: %s, role: %s}\ndefaults: {date: 2026-03-31}\nanswers: {respond.heroes: %s}\n' "$@"
> }
> mkdir Q1 Q2
> answers Web A lead agree >Q1/a.yaml && answers Web B lead disagree >Q2/a.yaml
> answers App C lead agree >Q1/b.yaml && answers App C lead neutral >Q2/b.yaml
> answers Ops D lead agree >Q1/c.yaml
> answers Ops D lead agree >twin.yaml
> answers Ops E engineer agree >engineer.yaml
$ readiness compare Q1 Q2 --full
Incident readiness of a software team                                   Q1 to Q2
Comparable: same questionnaire, same scoring (demo 1.0.0).
Answered once, so not compared: Team lead D of Ops (Q1).
Of 3 units 2 rose, 0 fell and 0 stayed, 1 cannot be compared.

Unit by unit
  unit        Q1        Q2  change  what moved it
  Ops   0.17 (1)         -       -
  App   0.17 (1)  0.33 (1)   +0.16  Saved by heroes +0.17
  Web   0.17 (1)  0.50 (1)   +0.33  Saved by heroes +0.33

Low ends of the overall, with the level in brackets. What moved it: the question
that moved most in the answers of those who answer by name.

Team lead B of Web                                                          1 up
Note: another person.
Still level 1 to 2.
Real progress: +0.33 on the low end, from answers that were known before; 0.00
from newly known or other questions.
  Low end   before  after  change  levels
  Overall     0.17   0.50   +0.33   +0.33
  Response    0.63   1.88   +1.25   +1.25

What moved this person's overall
  low end  question         change
    +0.33  Saved by heroes  Agree -> Disagree
    +0.33  Total

Team lead C of App                                                          1 up
Still level 1 to 2.
Real progress: +0.16 on the low end, from answers that were known before; 0.00
from newly known or other questions.
  Low end   before  after  change  levels
  Overall     0.17   0.33   +0.16   +0.16
  Response    0.63   1.25   +0.62   +0.62

What moved this person's overall
  low end  question         change
    +0.16  Saved by heroes  Agree -> Neither agree nor disagree
    +0.16  Total
$ readiness compare Q1 Q2 -f json | grep -E '"(ref|unit|other_person)"'
      "ref": "B",
      "unit": "Web",
          "other_person": true,
      "ref": "C",
      "unit": "App",
          "other_person": false,
      "ref": "D",
      "unit": "Ops",
$ readiness compare Q1 Q2 --max-drop 50 >/dev/null
fell by more than 50:
  Team lead D of Ops: did not answer again
[1]
$ readiness compare twin.yaml engineer.yaml | head -n 9
Ops                                                   twin.yaml to engineer.yaml
Comparable: same questionnaire, same scoring (demo 1.0.0).
5 answers started or stopped counting.

Engineer E                                         5 started or stopped counting
Note: another person, another role and other questions asked.
  Low end   before  after  change  other questions
  Overall     0.17      -       -                -
  Response    0.63   0.83   +0.20            +0.20
$ cp twin.yaml Q1/d.yaml
$ readiness compare Q1 Q2 --full
error[A0312]: `D` answers twice as lead: also in Q1/c.yaml
  --> Q1/d.yaml:4:19
   |
 4 | respondent: {ref: D, role: lead}
   |                   ^
   = help: leave one of the two files out
   = more: readiness explain A0312
[3]
