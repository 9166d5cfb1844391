# promise: several units are shown beside each other, each as its own report has it
$ readiness report $EXAMPLES/insurer-claims $EXAMPLES/law-firm $EXAMPLES/hospital-admin 2>/dev/null | grep -A 4 '^  unit'
  unit                  n  level     overall  harm   A   B   C   D   E   F
  Claims               13      2    35 to 42  yes   45  39  34  34  30  40
  Real Estate           2      2  38 to 39.5  ?     57  45  60  46  22  36
  Medical Secretariat   2      2    53 to 55  ?     72  48  57  83  39  53
$ for unit in insurer-claims law-firm hospital-admin; do readiness report $EXAMPLES/$unit 2>/dev/null | grep -o '^Level.*'; done
Level 2 of 5: Trying out                       38 of 100, anywhere from 35 to 42
Level 2 of 5: Trying out                     39 of 100, anywhere from 38 to 39.5
Level 2 of 5: Trying out                       54 of 100, anywhere from 53 to 55
$ readiness report $EXAMPLES/thirty-teams/answers.csv -q ai-adoption | head -n 32
30 units                                                   AI adoption readiness
Leaders 30, practitioners 155 of 238 (28 left out), risk and compliance 15
Nov 2026

How sure: low in 30 of 30. Evidence-informed, not validated: a judgement to
discuss, not a measurement.

Where they stand
  Level           units  which
  1 Tool-led          8  Payments out; Motor claims; Product texts; Complaints;
                         Underwriting, small firms; Liability claims;
                         Underwriting, large risks; Finance close
  2 Trying out       18  Contact centre South; Medical reports; Contact centre
                         North; Branch training; Recoveries; Broker service;
                         Actuarial reports; Procurement; Customer letters;
                         Health claims; Recruiting; Fraud unit; 6 more
  3 Problem-led       4  Legal support; IT service desk; Payments in; Property
                         claims
  4 Workflow-led      0
  5 Outcome-led       0

  - 1 Tool-led: Tools are bought or talked about; the work is done as before.
  - 2 Trying out: There are pockets of use, but no chosen problem that AI is
    meant to solve.
  - 3 Problem-led: AI has one workflow to improve, and people have rules they
    can use.

At the least, with every open answer at its worst, the units come to 15 to 65.7
of 100; half of them to less than 36.

Visit first
  1. Payments out: level 1 of 5, 15 to 22 of 100
$ readiness report $EXAMPLES/thirty-teams/answers.csv -q ai-adoption --unit complaints | sed -n '1,4p'
Complaints                                                 AI adoption readiness
Leader 1, practitioners 7 of 9, risk or compliance 1, 24 Nov 2026
96 % of the questions answered
$ readiness report $EXAMPLES/thirty-teams/answers.csv -q ai-adoption -f csv | cut -d, -f1-12 | sed -n '1p;/^Complaints/p'
unit,leader.n,leader.of,practitioner.n,practitioner.of,compliance.n,compliance.of,as_of,level,possible,low,given
Complaints,1,,7,9,1,,2026-11-24,tool-led,tool-led,17.52045177,18.408596612
$ readiness report $EXAMPLES/thirty-teams/answers.csv -q ai-adoption -f json | sed -n '/"withheld"/,/"patterns"/p'
  "withheld": [],
  "patterns": [
$ mkdir -p teams/north teams/south teams/few
$ cat >teams/north/lead.yaml <<'END'
> schema: readiness/answers@1
> questionnaire: demo
> respondent: {ref: L, role: lead}
> context: {ctx.on_call: "yes"}
> answers: {respond.quiet_nights: 0, respond.heroes: disagree, learn.after_an_incident: 3, learn.near_misses: agree}
> END
$ sed 's/quiet_nights: 0/quiet_nights: 7/; s/disagree/agree/' teams/north/lead.yaml >teams/south/lead.yaml
$ cat >teams/few/staff.csv <<'END'
> ref,role,respond.quiet_nights
> A,engineer,5
> B,engineer,6
> END
$ readiness report teams 2>/dev/null | sed -n '1,2p;/^What is withheld/,$p'
3 units                                    Incident readiness of a software team
Team leads 2                                                            Nov 2026
What is withheld
  - few: 2 people without names, fewer than 5: nothing of them can be shown
$ readiness report teams --out-dir out -f markdown 2>/dev/null; ls out; grep -o '\[.*\](<[a-z.]*>)' out/index.md
index.md
north.md
south.md
[south](<south.md>)
[north](<north.md>)
$ readiness report teams --out-dir out -o page.html
error[U0103]: --out-dir names the files itself
  = help: leave -o out; --out FORMAT=FILE writes another format
  = more: readiness explain U0103
[2]
$ printf 'ref,role,unit,respond.quiet_nights\nX,lead,East,5\nY,lead,West,4\nZ,lead,,3\n' >some.csv
$ readiness report some.csv -q demo 2>&1 | grep -A 3 -e A0316 -e '^  unit' | head -n 8
warning[A0316]: 1 person names no unit and is left out
  --> some.csv:4:1
   |
 4 | Z,lead,,3
--
   = more: readiness explain A0316
2 units                                    Incident readiness of a software team
Team leads 2                                                            Nov 2026
$ printf 'ref,role,unit,respond.quiet_nights\nX,lead,East,5\nY,lead,West,many\nZ,lead,South,3\n' >bad.csv
$ readiness report bad.csv -q demo >out.txt; wc -c <out.txt
warning[B0105]: 9 questions have no column and count as left open where they are asked: ctx.on_call, prepare.first_steps, prepare.last_drill, prepare.restore_tested, respond.announced and 4 more
  --> bad.csv
   = more: readiness explain B0105

error[A0201]: an answer is not a level or a number that the question offers: `respond.quiet_nights`
  --> bad.csv:3:1
   = note: row 3, column D `respond.quiet_nights`
   = help: --show-values quotes the value
   = more: readiness explain A0201
0
$ readiness report bad.csv -q demo --keep-going 2>/dev/null >out.txt; echo $?; head -n 1 out.txt
7
2 units                                    Incident readiness of a software team
$ printf 'ref,role,unit,respond.quiet_nights,respond.heroes,learn.after_an_incident,learn.near_misses,prepare.first_steps\nX,lead,East,5,agree,1,agree,2\nY,lead,West,0,disagree,3,agree_strongly,3\nZ,lead,South,10,,,,0\n' >thin.csv; readiness report thin.csv -q demo 2>/dev/null | sed -n '/^Visit first/,/^$/p; /^Not in this/,/^$/p'
Visit first
  1. East: level 1 of 3, 3.2 to 5.7 of 10.0
     Weakest in Response.
  2. West: level 2 of 3, 5.5 to 8.4 of 10.0
     Weakest in Preparation.

Not in this order, as too little is answered: South. Have them answer, or ask
there.
Units in which harm has to be stopped come before all others; then the lowest
level and score.
