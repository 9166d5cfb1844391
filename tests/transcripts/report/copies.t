# promise: answers without a ref that are handed in twice are counted once, and a warning says so
$ for i in 1 2 4; do sed 's/ref: P[0-9]*, //; s/, by: P[0-9]*//' $EXAMPLES/insurer-claims/staff/P$i.answers.yaml >$i.yaml; cp $i.yaml again$i.yaml; done
$ echo '# another copy' >>again4.yaml
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml 1.yaml 2.yaml 4.yaml again1.yaml again2.yaml again4.yaml >report; head -n 3 report
warning[A0315]: these answers without a ref are the same as others and are not counted
  --> again1.yaml:5:3
   = help: leave the copy out; somebody else who answers the same needs a ref
   = more: readiness explain A0315

warning[A0315]: these answers without a ref are the same as others and are not counted
  --> again2.yaml:5:3
   = help: leave the copy out; somebody else who answers the same needs a ref
   = more: readiness explain A0315

warning[A0315]: these answers without a ref are the same as others and are not counted
  --> again4.yaml:5:3
   = help: leave the copy out; somebody else who answers the same needs a ref
   = more: readiness explain A0315
Claims - first-contact letters, 2026-Q4                    AI adoption readiness
Leader 1, practitioners 3 of 14 (left out: fewer than 5), 12 Nov 2026
89 % of the questions answered
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml 1.yaml 2.yaml 4.yaml 1.yaml 2>&1 | head -n 3
warning[A0315]: these answers without a ref are the same as others and are not counted
  --> 1.yaml:5:3
   = help: leave the copy out; somebody else who answers the same needs a ref
$ readiness batch 1.yaml 2.yaml 4.yaml again1.yaml again2.yaml 2>err | head -n 2; grep -A 2 B0119 err
AI adoption readiness
ai-adoption 1.1.0, 3 respondents
warning[B0119]: this is the same as 1.yaml: people in it without a name or a ref are counted once
  --> again1.yaml
   = help: leave the copy out
   = more: readiness explain B0119

warning[B0119]: this is the same as 2.yaml: people in it without a name or a ref are counted once
  --> again2.yaml
   = help: leave the copy out
   = more: readiness explain B0119
$ printf 'role,mindset.user_gets_the_blame\npractitioner,agree\npractitioner,agree\npractitioner,disagree\npractitioner,neutral\npractitioner,agree\n' >staff.csv; cp staff.csv copy.csv
$ readiness batch staff.csv copy.csv -q ai-adoption 2>err | sed -n 2p; grep -A 2 B0119 err
ai-adoption 1.1.0, 5 respondents
warning[B0119]: this is the same as staff.csv: people in it without a name or a ref are counted once
  --> copy.csv
   = help: leave the copy out
   = more: readiness explain B0119
$ readiness report staff.csv copy.csv -q ai-adoption 2>&1 | grep -e A0315 -e Practitioners
warning[A0315]: these answers without a ref are the same as others and are not counted
   = more: readiness explain A0315
warning[A0315]: these answers without a ref are the same as others and are not counted
   = more: readiness explain A0315
warning[A0315]: these answers without a ref are the same as others and are not counted
   = more: readiness explain A0315
warning[A0315]: these answers without a ref are the same as others and are not counted
   = more: readiness explain A0315
warning[A0315]: these answers without a ref are the same as others and are not counted
   = more: readiness explain A0315
Practitioners 5, 23 Nov 2026                       2 % of the questions answered
$ readiness report staff.csv -q ai-adoption 2>&1 | grep -e A0315 -e Practitioners
Practitioners 5, 23 Nov 2026                       2 % of the questions answered
