# promise: several people without a ref are never taken for each other, and where nothing can be compared it says why
$ printf '%s\n' 'schema: readiness/questionnaire@1' 'id: own' 'version: 1.0.0' 'title: Own' 'roles: {manager: {title: Manager, named: true}}' 'scoring: {range: [0, 100], min_questions: {dimension: 1}}' 'surveys:' '  - id: start' '    title: Start' '    questions:' '      - {id: start.days, kind: count, of: 9, bands: [0, 3, 6, 9], text: Days}' >own.yaml
$ printf 'role,unit,start.days\nmanager,Web,0\nmanager,Web,9\n' >w1.csv
$ printf 'role,unit,start.days\nmanager,Web,9\nmanager,Web,0\n' >w2.csv
$ readiness compare w1.csv w2.csv -q own.yaml
error: nobody answered in more than one wave (people with names are told apart by their ref), and groups are compared by their answers on scales that say `climate: true`, of which there are none
[5]
$ printf 'ref,role,unit,start.days\na,manager,Web,0\nb,manager,Web,9\n' >w1.csv
$ printf 'ref,role,unit,start.days\nb,manager,Web,9\na,manager,Web,6\n' >w2.csv
$ readiness compare w1.csv w2.csv -q own.yaml
Web                                                             w1.csv to w2.csv
Comparable: same questionnaire, same scoring (own 1.0.0).
The low end rose from 50 to 83: 1 answer improved.
  All together      w1.csv  w2.csv
  Overall, low end      50      83
  Level                  -       -

Manager a                                                                   1 up
Real progress: +66.7 on the low end, from answers that were known before; 0.0
from newly known or other questions.
  Low end  before  after  change  levels
  Overall     0.0   66.7   +66.7   +66.7
  Start       0.0   66.7   +66.7   +66.7

  On answers given  before  after  change  levels
  Overall              0.0   66.7   +66.7   +66.7
  Start                0.0   66.7   +66.7   +66.7

What moved this person's overall
  low end  given  question    change
    +66.7  +66.7  start.days  0 of 9 -> 6 of 9
    +66.7  +66.7  Total

Manager b
Nothing changed.
$ printf 'role,unit,start.days\nmanager,Web,0\n' >w1.csv
$ printf 'role,unit,start.days\nmanager,Web,9\n' >w2.csv
$ readiness compare w1.csv w2.csv -q own.yaml
Web                                                             w1.csv to w2.csv
Comparable: same questionnaire, same scoring (own 1.0.0).
The low end rose from 0 to 100: 1 answer improved.

Manager                                                                     1 up
Real progress: +100.0 on the low end, from answers that were known before; 0.0
from newly known or other questions.
  Low end  before  after  change  levels
  Overall     0.0  100.0  +100.0  +100.0
  Start       0.0  100.0  +100.0  +100.0

  On answers given  before  after  change  levels
  Overall              0.0  100.0  +100.0  +100.0
  Start                0.0  100.0  +100.0  +100.0

What moved this person's overall
  low end   given  question    change
   +100.0  +100.0  start.days  0 of 9 -> 9 of 9
   +100.0  +100.0  Total
