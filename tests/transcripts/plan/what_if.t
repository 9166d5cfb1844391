# promise: what another answer would change, in words or as the whole report for programs
$ readiness plan $EXAMPLES/hospital-admin/leader.answers.yaml --what-if governance.traffic_light=3
What would change
  what                         today                 then
  Green, amber, red list       don't know            3: From a green / amber /
                                                     red list with named
                                                     examples
  overall                      53 (51 to 55)         54 (53 to 54)
  Governance and trust         56 (45.5 to 64)       59.1
  Safeguard                    56 (45.5 to 64)       59.1
  level                        level 2 (Trying out)  level 3 (Problem-led)
  level 3: Green, amber, red   closed                open
  list
  level 4: Green, amber, red   closed                open
  list
  End pilots on a date         later                 next
  Name who signs off each      later                 now
  kind of work
  Make one kit per role        later                 now
  Make a "not with AI" list    now                   later
  Protect two hours a month    now                   later
  Take the penalty off speed   later                 next
  Rewrite one manager's goal   later                 now
$ readiness plan $EXAMPLES/hospital-admin/leader.answers.yaml --what-if governance.in_writing=uses,data,tools --what-if roi.measured_before=? | head -n 4
What would change
  what                      today                      then
  Rules in writing          2 of 4: what AI may be     3 of 4: what AI may be
                            used for; which data may   used for; which data may
$ readiness plan $EXAMPLES/hospital-admin/leader.answers.yaml --what-if governance.traffic_light=3 --format json | grep -A 1 '"level": {'
  "level": {
    "id": "problem-led",
