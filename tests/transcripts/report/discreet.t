# promise: messages about files of people without names quote nothing of them, unless --show-values asks for it
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml .
$ sed 's/user_gets_the_blame: .*/user_gets_the_blame: agreee   # I would rather not say/' $EXAMPLES/insurer-claims/staff/P1.answers.yaml >P1.yaml
$ readiness report leader.answers.yaml P1.yaml
$ readiness report leader.answers.yaml P1.yaml --show-values
$ sed 's/tool_first.first_workflow: .*/tool_first.first_workflow: 9/' leader.answers.yaml >named.yaml
$ readiness report named.yaml
$ printf 'ref,role,mindset.user_gets_the_blame\nA,practitioner,agreee\n' >staff.csv
$ readiness report leader.answers.yaml staff.csv 2>&1 | grep -A 5 ^error
$ readiness check P1.yaml --min 1 -f sarif 2>err | grep -e agreee -e rather; grep -e agreee -e rather err
$ readiness check P1.yaml --min 1 -f junit 2>err | grep -e agreee -e rather
$ readiness batch P1.yaml -f json 2>err | grep -e agreee -e rather; grep -e agreee -e rather err
$ printf 'respondent: {role: practitioner}\nanswers: {mindset.user_gets_the_blame: "agree\n' >broken.yaml
$ readiness report broken.yaml
