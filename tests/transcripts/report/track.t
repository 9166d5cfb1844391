# promise: figures stand in the report, and are evidence for an answer only where they show everything that it ticks, before and after
$ readiness report $EXAMPLES/law-firm/leader.answers.yaml --track $EXAMPLES/law-firm/outcomes.csv | sed -n '/^What was measured/,$p'
What was measured
  Lease reports     Before  After  Difference  95 %            Verdict
  time per report,   185.1  126.0       -59.1  -67.1 to -51.1  better
  minutes
  clauses             5.26   6.08       +0.82  -0.71 to +2.33  not beyond chance
  corrected in
  review, %
  days until the      9.24   8.95       -0.29  -0.99 to +0.41  not beyond chance
  client has it,
  days

  Letters to tenants        Before  After  Difference  95 %  Verdict
  time per letter, minutes       -   23.2           -  -     cannot be said

The figures are evidence for Outcomes known: they show time spent before and
after a change.
$ sed 's/roi.outcomes_known: \[time\] /roi.outcomes_known: [time, quality, incidents, errors] /' $EXAMPLES/law-firm/leader.answers.yaml >a.yaml; readiness report a.yaml --track $EXAMPLES/law-firm/outcomes.csv | tail -n 4

The figures are no evidence for Outcomes known: they do not show quality as
judged by the person who receives the work and risk incidents or near misses
before and after a change.
$ sed 's/roi.outcomes_known: \[time\] /roi.outcomes_known: [time, errors, cycle_time, quality] /' $EXAMPLES/law-firm/leader.answers.yaml >a.yaml
$ (cat $EXAMPLES/law-firm/outcomes.csv; for i in 1 2 3 4 5 6; do echo "lease reports,2026-05-0$i,quality mark,$((i % 2 + 3)),10,,,,"; echo "lease reports,2026-07-0$i,quality mark,$((i % 2 + 3)),10,,,,"; done) >f.csv
$ for track in "" "--track f.csv"; do readiness report a.yaml $track -f json | grep -A 8 '"id": "roi.outcomes_known"' | grep -E 'claimed|counted'; done
      "claimed": 4,
      "counted": 3,
      "claimed": 4,
      "counted": 4,
$ readiness report $EXAMPLES/insurer-claims $EXAMPLES/law-firm --track f.csv 2>&1 | tail -n 3
error[U0103]: --track and --actions are for the report of one unit
  = help: name one with --unit
  = more: readiness explain U0103
$ readiness report $EXAMPLES/law-firm/leader.answers.yaml --track missing.csv 2>&1 | head -n 1
error[F0001]: this file does not exist
$ readiness report $EXAMPLES/law-firm/leader.answers.yaml --track $EXAMPLES/law-firm/outcomes.csv --actions $EXAMPLES/law-firm/actions.yaml -o all.json && jq -c '[.outcomes[0].workflow, .outcomes[0].measures[0].effects[0].verdict, .progress.done, .progress.actions]' all.json
["lease reports","better",1,3]
$ readiness report all.json --full -f markdown | grep -c 'What was measured\|Of the roadmap in'
2
$ readiness report $EXAMPLES/law-firm/leader.answers.yaml --track $EXAMPLES/law-firm/outcomes.csv --actions $EXAMPLES/law-firm/actions.yaml -o all.xlsx && unzip -p all.xlsx xl/workbook.xml | grep -o 'sheet name="[A-Za-z]*"' | tail -n 2
sheet name="Patterns"
sheet name="Outcomes"
