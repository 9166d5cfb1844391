# promise: what earlier roadmaps foretold is held to what came, over all of them, and a roadmap that is of none of the waves is told so
$ readiness plan $EXAMPLES/ci/answers/2026-Q1/leader.answers.yaml --write q1.yaml >/dev/null 2>&1; readiness plan $EXAMPLES/ci/answers/2026-Q3/leader.answers.yaml --write q3.yaml >/dev/null 2>&1; grep -E 'from|id:|low_end' q1.yaml
from: 2026-02-12
low_end: 21.5
  - id: sit-with-the-work
    low_end_after: 23.1
  - id: one-owner
    done_when: "Within one week the minutes name one person from the business, one result and one date."
    low_end_after: 24.1
  - id: pilots-end-on-a-date
    low_end_after: 26.0
$ readiness actions q1.yaml --done "$(sed -n 's/.*- id: //p' q1.yaml | head -n 1)" | sed -n 2p
1 of 3 done, 1 without evidence; 2 overdue
$ readiness compare $EXAMPLES/ci/answers --actions q1.yaml --actions q3.yaml 2>/dev/null | sed -n '/^Forecast/,$p'
Forecast: what roadmaps foretold, and what came
q1.yaml, made of 2026-Q1, held to 2026-Q2:
  Step                                State              Foretold  Came
  Sit with the work                   done, no evidence      +1.6  +1.1
  Give the result one owner           open                   +1.0   0.0
  End pilots on a date                open                   +1.9  +1.6
  Answers that were not known before                               +0.5
  Everything else                                                  +6.5
  Together                                                   +4.5  +9.7

q3.yaml, made of 2026-Q3, held to 2026-Q4:
  Step                                           State  Foretold   Came
  Settle the mistake that is known               open       +1.1   +1.2
  Agree how to stop, learn and start again       open        0.0    0.0
  Put the rules on one page, in four statements  open       +1.6   +1.9
  Make a "not with AI" list                      open       +0.7    0.0
  Take the penalty off speed                     open       +6.3    0.0
  End pilots on a date                           open       +1.2   +1.0
  Give the result one owner                      open       +1.0   +1.0
  Take the starting figures now                  open       +3.7   +1.7
  Answers that were not known before                               +7.5
  Everything else                                                  +7.3
  Together                                                 +15.6  +21.6

Points of the overall's low end. Over 2 roadmaps what is done was to bring +1.6,
and +1.1 came of the answers that it raises, 0.5 less than foretold.
$ sed 's/low_end: .*/low_end: 3/' q1.yaml >other.yaml; readiness compare $EXAMPLES/ci/answers --actions other.yaml 2>/dev/null | sed -n '/^Forecast/,$p'
Forecast: what roadmaps foretold, and what came
  - other.yaml: none of these waves is the one that it was made of.
$ for q in 1 2 3 4; do readiness report $EXAMPLES/ci/answers/2026-Q$q/leader.answers.yaml -f json | sed -n '/"overall": {/,/}/p' | grep '"low"' | head -n 1; done
    "low": 21.499368687,
    "low": 31.226325758,
    "low": 30.275793651,
    "low": 51.854933261,
