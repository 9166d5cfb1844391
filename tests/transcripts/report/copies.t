# promise: answers without a ref that are handed in twice are counted once, and a warning says so
$ for i in 1 2 4; do sed 's/ref: P[0-9]*, //; s/, by: P[0-9]*//' $EXAMPLES/insurer-claims/staff/P$i.answers.yaml >$i.yaml; cp $i.yaml again$i.yaml; done
$ echo '# another copy' >>again4.yaml
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml 1.yaml 2.yaml 4.yaml again1.yaml again2.yaml again4.yaml >report; head -n 3 report
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml 1.yaml 2.yaml 4.yaml 1.yaml 2>&1 | head -n 3
$ readiness batch 1.yaml 2.yaml 4.yaml again1.yaml again2.yaml 2>err | head -n 4; grep -A 2 B0118 err
$ printf 'role,mindset.user_gets_the_blame\npractitioner,agree\npractitioner,agree\npractitioner,disagree\npractitioner,neutral\npractitioner,agree\n' >staff.csv; cp staff.csv copy.csv
$ readiness batch staff.csv copy.csv -q ai-adoption 2>err | sed -n 2p; grep -A 2 B0118 err
$ readiness report leader.yaml staff.csv copy.csv -q ai-adoption 2>&1 | grep -c A0314
