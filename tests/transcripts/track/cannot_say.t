# promise: without a change, a figure from before, enough figures or one change at a time no difference is claimed, and the reason stands there
$ cat >lib <<'EOF'
> figures() { value=40; for day; do echo "letters,2026-$day,time per letter,$value,10,minutes,"; value=$((83 - value)); done; }
> EOF
$ cat >head <<'EOF'
> workflow,date,measure,value,n,unit,change
> EOF
$ (cat head; . ./lib; figures 01-05 01-12 01-19 01-26 02-02 02-09) >steady.csv; readiness track steady.csv | sed -n '/cannot/,/^$/p'
What cannot be said
  - time per letter: no change of the work is noted, so there is nothing to
    compare; `track add FILE --change TEXT` notes one.
$ (cat head; . ./lib; echo 'letters,2026-01-01,,,,,template'; figures 01-05 01-12) >late.csv; readiness track late.csv | sed -n '/^  Measure/,/^  \(time per letter, minutes\|wellbeing\)$/p'
  Measure                   Before  After  Difference  95 %  Verdict
  time per letter, minutes       -   41.5           -  -     cannot be said

What cannot be said
  - time per letter: there is no figure from before, so nobody can say what came
    of it.

  time per letter, minutes
$ (cat head; . ./lib; figures 01-05 01-12; echo 'letters,2026-01-15,,,,,template'; figures 01-19 01-26) >few.csv; readiness track few.csv | sed -n '/^  Measure/,/^  \(time per letter, minutes\|wellbeing\)$/p'
  Measure                   Before  After  Difference  95 %  Verdict
  time per letter, minutes    41.5   41.5           -  -     cannot be said

What cannot be said
  - time per letter: 2 figures before and 2 after are too few to tell a
    difference from chance; 6 on each side are the least.

  time per letter, minutes
$ (cat head; . ./lib; figures 01-05 01-12 01-19 01-26 02-02 02-09; printf 'letters,2026-02-15,,,,,template\nletters,2026-02-20,,,,,checklist\n'; figures 02-23 03-02 03-09 03-16 03-23 03-30 | sed 's/,40,/,30,/') >two.csv; readiness track two.csv | sed -n '/^  Measure/,/^  \(time per letter, minutes\|wellbeing\)$/p'
  Measure            Before  After  Difference  95 %           Verdict
  time per letter,     41.5   36.5        -5.0  -12.5 to +2.5  not beyond chance
  minutes

What it saves
  - time per letter: 3.6 hours a month (-1.8 to 9.0), with 43 cases a month;
    this may be chance.

What cannot be said
  - time per letter: the changes of 15 Feb 2026 and 20 Feb 2026 have fewer than
    6 figures between them: what each of them did cannot be told apart.

  time per letter, minutes
$ (cat head; . ./lib; figures 01-05 01-12 01-19 01-26 02-02 02-09; echo 'letters,2026-02-15,,,,,template'; figures 02-23 03-02 03-09 03-16 03-23 03-30) | sed 's/,10,minutes/,,/; s/time per letter/wellbeing/' >what.csv; readiness track what.csv | sed -n '/^  Measure/,/^  \(time per letter, minutes\|wellbeing\)$/p'
  Measure    Before  After  Difference  95 %          Verdict
  wellbeing    41.5   41.5         0.0  -2.1 to +2.1  not beyond chance

What cannot be said
  - wellbeing: whether less or more of it is better is not known; the column
    `better` (lower, higher) says it.

  wellbeing
$ (cat head; . ./lib; figures 01-05 01-12 01-19 01-26 02-02 02-09; echo 'letters,2026-02-15,,,,,template'; figures 02-23 03-02 03-09 03-16 03-23 03-30) | sed '/2026-03-02/s/,10,minutes/,,minutes/' >some.csv; readiness track some.csv | sed -n '/cannot/,/^$/p'
What cannot be said
  - time per letter: hours a month cannot be said without the cases of a month,
    and 1 of 6 figures does not say of how many cases (`n`): 2 Mar 2026. Give
    `n` with each figure, or --cases "WORKFLOW=N".
