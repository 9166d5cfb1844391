# promise: the day of a report is never that of somebody without a name: it is the leader's, or a month
$ mkdir staff; for i in 1 2 4 5 7; do sed "s/date: 2026-[0-9-]*/date: 2026-11-1$i/" $EXAMPLES/insurer-claims/staff/P$i.answers.yaml >staff/P$i.yaml; done
$ readiness report staff | sed -n 2p
Practitioners 5 of 14, Nov 2026                   97 % of the questions answered
$ readiness report staff -f json | grep '"as_of"'
  "as_of": "2026-11-01",
$ readiness report staff $EXAMPLES/insurer-claims/leader.answers.yaml | sed -n 2p
Leader 1, practitioners 5 of 14, 12 Nov 2026      91 % of the questions answered
$ readiness report staff/P7.yaml | sed -n 2p
Practitioner P7, Form for practitioners, 17 Nov 2026           36 of 36 answered
