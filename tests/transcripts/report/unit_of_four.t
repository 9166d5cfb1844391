# promise: fewer than five people without names enter nothing
$ cp -r $EXAMPLES/insurer-claims/staff/ $EXAMPLES/insurer-claims/leader.answers.yaml .
$ readiness report --full leader.answers.yaml staff/P1.answers.yaml staff/P2.answers.yaml staff/P4.answers.yaml staff/P5.answers.yaml > with
$ head -n 4 with
Claims - first-contact letters, 2026-Q4                    AI adoption readiness
Leader 1, practitioners 4 of 14 (left out: fewer than 5), 12 Nov 2026
89 % of the questions answered
$ readiness report leader.answers.yaml | grep '^Level' > alone
$ grep '^Level' with | cmp - alone
$ grep 'Not heard' -A 2 with
  - Not heard: practitioners (4 answered; 5 are needed to count), risk and
    compliance.
  - 9 predictions of what others would answer. They count once those have
$ readiness report --full leader.answers.yaml staff/P7.answers.yaml staff/P8.answers.yaml staff/P9.answers.yaml staff/P10.answers.yaml | cmp - with
