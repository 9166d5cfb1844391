# promise: answers that are all alike are told as that, a question that all answered alike by its name, and an alpha below 0 with what it may mean
$ cat >q.yaml <<'EOF'
> schema: readiness/questionnaire@1
> id: q
> version: 1.0.0
> title: Q
> roles: {staff: {title: Staff, named: false, index: false}}
> scales:
>   agree:
>     climate: true
>     options: [{id: d, label: Disagree}, {id: n, label: Neither}, {id: a, label: Agree}]
> surveys:
>   - id: a
>     title: A
>     questions:
>       - {id: a.one, kind: choice, scale: agree, short: One, text: One}
>       - {id: a.two, kind: choice, scale: agree, short: Two, text: Two}
>       - {id: a.three, kind: choice, scale: agree, short: Three, text: Three}
> EOF
$ people() { echo role,a.one,a.two,a.three; for i in $(seq 20); do echo "staff,$1"; echo "staff,$2"; done; }; people n,n,n n,n,n >alike.csv; people d,d,n a,a,n >constant.csv; people d,a,n a,d,d >against.csv; people d,n,n a,n,n >one.csv; people d,d,d a,a,a | head -n 30 >few.csv
$ for file in alike constant against one few; do readiness batch $file.csv -q q.yaml | sed -n '/^How well/,/^How each/{/^How each/!p}'; done
How well opinion questions hold together
  Dimension  questions   n      alpha  95 %  omega  weakest question
  A                  3  40  no spread

No spread: people answered so much alike that nothing can be said of how well
the questions hold together.

How well opinion questions hold together
  Dimension  questions   n  alpha  95 %          omega  weakest question
  A                  3  40   0.75  0.58 to 0.86      -  Three (all alike)

How well opinion questions hold together
  Dimension  questions   n   alpha  95 %             omega  weakest question
  A                  3  40  -12.00  -20.97 to -6.31      -  One (-1.00)

An alpha below 0: some of the questions run against the others. See whether one
is keyed the wrong way round (`reverse:`).

How well opinion questions hold together
  Dimension  questions   n      alpha  95 %  omega  weakest question
  A                  3  40  no spread

No spread: people answered so much alike that nothing can be said of how well
the questions hold together.

How well opinion questions hold together
  Dimension  questions   n    alpha  95 %  omega  weakest question
  A                  3  29  too few
$ readiness batch alike.csv -q q.yaml -f json | grep '"alpha"'
      "alpha": null,
