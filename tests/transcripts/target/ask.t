# promise: candidates are asked for one by one and added to a file, and nothing that was there is lost
$ cat >replies <<'END'
> Letters
> a claim
> an answer
> 6 to 20
> lots
> 0.5
> 4
> 4
> 3
> 5
> none
> 2
> Reports
> a lease
> a report
> 
> 3-4
> 6
> 4
> 3
> 3
> hours for a report
> 2
> Letters
> 
> END
$ readiness target new.yaml --ask --script replies 2>talk
Which workflow to begin with
Probably Reports; 1 other could still come before it. It is surely ahead of
Letters on a number that tells good from bad. What to count: hours for a report.
   Place  Workflow  Points of 100  Hours a month
  1 to 2  Reports        50 to 78      not known
  1 to 2  Letters        29 to 55       12 to 40

What could change that
  - Find out for Letters: errors under overload (count last month's corrections
    in the busiest week). It could still come before Reports; if this turns out
    lowest, it no longer can.

How the points come about
            hours  repeats  handovers  errors  number  data
  weight        3        1          2       2       2     1
  Reports  0 to 4        4          2       2       4     2
  Letters  1 to 2        4          2  0 to 4       0     2

Levels are from 0 to 4, with all that is not known at its worst and at its best;
points are levels times weights, of 100 at most. They are a judgement to
discuss, not a measurement.
$ grep -c 'is there already\|Please write a number' talk
2
$ cat new.yaml
# Candidates for AI: readiness target THIS-FILE puts them in order.
schema: readiness/candidates@1
candidates:
  - name: Letters
    input: a claim
    output: an answer
    times_a_month: [6, 20]
    hours_each: 0.5
    people: 4
    repeats: often
    stalls: sometimes
    errors: unknown
    measure: none
    data: amber
  - name: Reports
    input: a lease
    output: a report
    times_a_month: unknown
    hours_each: [3, 4]
    people: 6
    repeats: often
    stalls: sometimes
    errors: sometimes
    measure: hours for a report
    data: amber
$ printf 'Files\na file\n\n9\n1\n1\n1\n1\n1\n\n1\n\n' | readiness target new.yaml --ask --script - 2>talk | tail -n 8
            hours  repeats  handovers  errors  number  data
  weight        3        1          2       2       2     1
  Reports  0 to 4        4          2       2       4     2
  Letters  1 to 2        4          2  0 to 4       0     2

Levels are from 0 to 4, with all that is not known at its worst and at its best;
points are levels times weights, of 100 at most. They are a judgement to
discuss, not a measurement.
$ grep -c 'name:' new.yaml
3
$ printf 'schema: readiness/candidates@1\ncandidates: []\ntitle: x\n' >end.yaml; readiness target end.yaml --ask --script replies
error[W0104]: a workflow cannot be added at the end of `end.yaml`
  = help: name a file of candidates in YAML that ends with their list, or a new one
  = more: readiness explain W0104
[3]
$ readiness target - --ask
error[U0103]: --ask adds to a file, and `-` is none
  = help: name a file
  = more: readiness explain U0103
[2]
$ readiness target new.yaml --script replies
error[U0103]: nothing is asked without --ask
  = help: add --ask
  = more: readiness explain U0103
[2]
$ printf 'Letters\na claim\n:q\n' | readiness target half.yaml --ask --script - 2>&1 | tail -n 2; cat half.yaml | tail -n 10
Kept in half.yaml: Letters, as far as it was answered.
half.yaml holds one workflow; two are needed to put them in order.
    input: a claim
    output: unknown
    times_a_month: unknown
    hours_each: unknown
    people: unknown
    repeats: unknown
    stalls: unknown
    errors: unknown
    measure: unknown
    data: unknown
$ printf '\n' | readiness target empty.yaml --ask --script - 2>&1 | tail -n 1; test -e empty.yaml || echo none
empty.yaml holds no workflow; two are needed to put them in order.
none
$ readiness target c.csv --ask --script replies
error[W0104]: a workflow cannot be added at the end of `c.csv`
  = help: name a file of candidates in YAML that ends with their list, or a new one
  = more: readiness explain W0104
[3]
$ printf 'Letters\na claim\na letter\n5\n1\n2\nOften\nsometimes\nNobody knows\n\nGreen\n\n' | readiness target word.yaml --ask --script - 2>talk; grep -A 9 Letters word.yaml
  - name: Letters
    input: a claim
    output: a letter
    times_a_month: 5
    hours_each: 1
    people: 2
    repeats: often
    stalls: sometimes
    errors: unknown
    measure: unknown
$ readiness target $EXAMPLES/insurer-claims/leader.answers.yaml -o begun.yaml; cat begun.yaml
Complete the facts, and add the workflows that it competes with.
# Take each # away and write; then: readiness target THIS-FILE
schema: readiness/candidates@1
title: "Claims: which workflow to begin with"
candidates:
  - name: first-contact letters
    # input: what comes in
    # output: what goes out
    # How often a month does one person do it? A number, or a range such as 6 to 20
    # times_a_month: [6, 20]
    # answered: "Looking up the policy terms for each letter"
    # How many hours does it take one person each time? A number, or a range such as 0.5 to 2
    # hours_each: [6, 20]
    people: 14
    # answered: "Whether a claim needs an adjuster"
    # How often is the same judgement made again?
    # repeats: never, rarely, sometimes or often
    # answered: "From claims to the adjusters"
    # How often does it wait at a handover?
    # stalls: never, rarely, sometimes or often
    # answered: "A policy number from the letter before"
    # How often do people err because there is too much of it?
    # errors: never, rarely, sometimes or often
    # Which number tells good work from bad? Write none where nobody counts anything
    # measure: the number, or none
    # What colour has its data by the page of rules?
    # data: red, amber or green
  # - name: what it competes with
