# promise: a case that expects nothing could not fail, and is refused
$ cp $QUESTIONNAIRES/demo.yaml q.yaml
$ printf 'schema: readiness/tests@1\ncases:\n  - name: a\n    given: {role: lead}\n    expect: {}\n' >q.tests.yaml; readiness test q.yaml
error[Y0208]: what is expected is empty
  --> q.tests.yaml:5:13
   |
 5 |     expect: {}
   |             ^
   = help: write at least one key, or delete it
   = more: readiness explain Y0208
[3]
$ for expect in '{patterns: {}}' '{score: {}}' '{score: {learn: {}}}' '{overall: {}}' '{called_for: []}' '{not_called_for: []}' '{find_out: []}' '{x-note: later}'; do printf 'schema: readiness/tests@1\ncases:\n  - name: a\n    given: {role: lead}\n    expect: %s\n' "$expect" >q.tests.yaml; readiness test q.yaml 2>&1 | head -n 1; readiness lint q.tests.yaml -f short; done
error[Y0208]: this is empty
q.tests.yaml:5:24: error[Y0208]: this is empty
error[Y0208]: this is empty
q.tests.yaml:5:21: error[Y0208]: this is empty
error[Y0208]: a range is empty
q.tests.yaml:5:29: error[Y0208]: a range is empty
error[Y0208]: a range is empty
q.tests.yaml:5:23: error[Y0208]: a range is empty
error[Y0208]: expected at least 1 item, found 0
q.tests.yaml:5:26: error[Y0208]: expected at least 1 item, found 0
error[Y0208]: expected at least 1 item, found 0
q.tests.yaml:5:30: error[Y0208]: expected at least 1 item, found 0
error[Y0208]: expected at least 1 item, found 0
q.tests.yaml:5:24: error[Y0208]: expected at least 1 item, found 0
error[Y0208]: what is expected is empty
q.tests.yaml:5:13: error[Y0208]: what is expected is empty
[1]
$ # a whole list is compared, so that an empty one says something
$ printf 'schema: readiness/tests@1\ncases:\n  - name: a\n    given: {role: lead}\n    expect: {held_by: []}\n' >q.tests.yaml; readiness test q.yaml 2>&1 | head -n 3
not ok  a
        q.tests.yaml:3
        held_by: expected none, got every dimension at 3 or more at its low end, overall, prepare.first_steps
