# promise: the day of a report is never that of somebody without a name: it is the leader's, or a month
$ mkdir staff; for i in 1 2 4 5 7; do sed "s/date: 2026-[0-9-]*/date: 2026-11-1$i/" $EXAMPLES/insurer-claims/staff/P$i.answers.yaml >staff/P$i.yaml; done
$ readiness report staff | head -n 1
Claims - first-contact letters, 2026-Q4                                 Nov 2026
$ readiness report staff -f json | grep '"as_of"'
  "as_of": "2026-11-01",
$ readiness report staff $EXAMPLES/insurer-claims/leader.answers.yaml | head -n 1
Claims - first-contact letters, 2026-Q4                              12 Nov 2026
$ readiness report staff/P7.yaml | head -n 1
Claims - first-contact letters, 2026-Q4                              17 Nov 2026
