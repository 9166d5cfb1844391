# promise: candidates are ranked as far as is known, with the fact that could change it, and what is unclear is not ranked
$ readiness target $EXAMPLES/law-firm/candidates.yaml
Real estate practice: which workflow to begin with
Probably Lease reports; 1 other could still come before it. It is surely ahead
of Land register checks on hours a month, waiting at handovers and errors under
overload. What to count: hours for a report, from the time sheets.
   Place  Workflow               Points of 100  Hours a month
  1 to 2  Lease reports               70 to 87     162 to 216
  2 to 3  Land register checks              55             50
  1 to 3  Complaints of tenants       31 to 91      not known

What could change that
  - Find out for Complaints of tenants: hours each time (time it for one week).
    It could still come before Lease reports; if this turns out lowest, it no
    longer can.

Not ranked
  - Knowledge management: nobody has said what comes in and what goes out. Write
    it in a sentence, or split the work until you can.

How the points come about
                          hours  repeats  handovers  errors  number  data
  weight                      3        1          2       2       2     1
  Lease reports          3 to 4        4          2  2 to 4       4     2
  Land register checks        2        4          1       1       4     2
  Complaints of tenants  0 to 4        2          4  1 to 4  0 to 4     2

Levels are from 0 to 4, with all that is not known at its worst and at its best;
points are levels times weights, of 100 at most. They are a judgement to
discuss, not a measurement.
$ sed 's/hours_each: unknown/hours_each: 0.5/; s/stalls: often/stalls: never/' $EXAMPLES/law-firm/candidates.yaml | readiness target - | head -n 4
Real estate practice: which workflow to begin with
Lease reports before Land register checks: even at its worst it has 70 points,
Land register checks at its best 55. It is surely ahead of Land register checks
on hours a month, waiting at handovers and errors under overload. What to count:
$ readiness target $EXAMPLES/law-firm/candidates.yaml -f json | head -n 20
{
  "schema": "readiness/target@1",
  "is_first_sure": false,
  "order": [
    {
      "name": "Lease reports",
      "best_place": 1,
      "worst_place": 2,
      "points": {
        "low": 70.454545455,
        "high": 86.363636364
      },
      "hours_a_month": {
        "low": 162.0,
        "high": 216.0
      },
      "levels": [
        {
          "criterion": "hours a month",
          "weight": 3,
$ readiness target $EXAMPLES/law-firm/candidates.yaml -o choice.html --out markdown=choice.md && grep -c 'Lease reports' choice.html choice.md
choice.html:4
choice.md:4
