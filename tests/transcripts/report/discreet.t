# promise: messages about files of people without names quote nothing of them, unless --show-values asks for it
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml .
$ sed 's/user_gets_the_blame: .*/user_gets_the_blame: agreee   # I would rather not say/' $EXAMPLES/insurer-claims/staff/P1.answers.yaml >P1.yaml
$ readiness report leader.answers.yaml P1.yaml
error[A0202]: an answer is not one of the options or items: `mindset.user_gets_the_blame`
  --> P1.yaml:22:32
   = help: --show-values quotes the value
   = more: readiness explain A0202
[3]
$ readiness report leader.answers.yaml P1.yaml --show-values
error[A0202]: `agreee` is not an option of `mindset.user_gets_the_blame`
  --> P1.yaml:22:32
   |
22 |   mindset.user_gets_the_blame: agreee   # I would rather not say
   |                                ^^^^^^
   = help: did you mean `agree`?
   = more: readiness explain A0202
[3]
$ sed 's/governance.traffic_light: 1 /governance.traffic_light: 9 /' leader.answers.yaml >named.yaml
$ readiness report named.yaml
error[A0201]: `9` is not a level of `governance.traffic_light`
  --> named.yaml:57:29
   |
57 |   governance.traffic_light: 9                       # They ask someone each time
   |                             ^
   = help: its levels are 0 to 4
   = more: readiness explain A0201
[3]
$ printf 'ref,role,mindset.user_gets_the_blame\nA,practitioner,agreee\n' >staff.csv
$ readiness report leader.answers.yaml staff.csv 2>&1 | grep -A 5 ^error
error[A0202]: an answer is not one of the options or items: `mindset.user_gets_the_blame`
  --> staff.csv:2:1
   = note: row 2, column C `mindset.user_gets_the_blame`
   = help: --show-values quotes the value
   = more: readiness explain A0202
$ for said in agree disagree; do printf 'ref,role,mindset.user_gets_the_blame,governance.unapproved_use\nA,practitioner,%s,xyz\n' $said >t.csv; readiness batch t.csv -q ai-adoption 2>&1 | grep -A 1 ^error; done
error[A0201]: an answer is not a level or a number that the question offers
  --> t.csv:2:1
error[A0201]: an answer is not a level or a number that the question offers
  --> t.csv:2:1
$ readiness check P1.yaml --min 1 -f sarif 2>err | grep -e agreee -e rather; grep -e agreee -e rather err
[1]
$ readiness check P1.yaml --min 1 -f junit 2>err | grep -e agreee -e rather
[1]
$ readiness batch P1.yaml -f json 2>err | grep -e agreee -e rather; grep -e agreee -e rather err
[1]
$ printf 'respondent: {role: practitioner}\nanswers: {mindset.user_gets_the_blame: "agree\n' >broken.yaml
$ readiness report broken.yaml
error[Y0105]: a quoted text is never closed, or more text follows its closing quote
  --> broken.yaml:2:40
   = help: --show-values quotes the value
   = more: readiness explain Y0105
[3]
