# promise: what does not fit in a candidate is told at its place, and nothing is ranked without an input and an output
$ cat >c.yaml <<'EOF'
> schema: readiness/candidates@1
> candidates:
>   - {name: Letters, input: a claim, output: a letter, stalls: oftn, times_a_month: [9, 3]}
>   - {name: Letters}
> EOF
$ readiness target c.yaml
error[W0102]: `oftn` is not one of never, rarely, sometimes and often
  --> c.yaml:3:63
   |
 3 |   - {name: Letters, input: a claim, output: a letter, stalls: oftn, times_a_month: [9, 3]}
   |                                                               ^^^^
   = help: did you mean `often`?
   = more: readiness explain W0102

error[W0102]: this range falls
  --> c.yaml:3:84
   |
 3 |   - {name: Letters, input: a claim, output: a letter, stalls: oftn, times_a_month: [9, 3]}
   |                                                                                    ^
   = help: write the low end first
   = more: readiness explain W0102

error[W0101]: `Letters` is there twice
  --> c.yaml:4:12
   |
 4 |   - {name: Letters}
   |            ^^^^^^^
   = help: give each a name of its own
   = more: readiness explain W0101
[3]
$ printf 'schema: readiness/candidates@1\ncandidates:\n  - {name: a, input: unknown, output: x}\n  - {name: b}\n' | readiness target -
None can be ranked: of none is it said what comes in and what goes out.
Which workflow to begin with

Not ranked
  - a: nobody has said what comes in. Write it in a sentence, or split the work
    until you can.
  - b: nobody has said what comes in and what goes out. Write it in a sentence,
    or split the work until you can.

Levels are from 0 to 4, with all that is not known at its worst and at its best;
points are levels times weights, of 100 at most. They are a judgement to
discuss, not a measurement.
[4]
