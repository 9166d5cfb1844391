# promise: a roadmap becomes a file that somebody works on; what is said of a step changes its own bytes and no others; what is overdue can fail a build
$ readiness plan $EXAMPLES/law-firm/leader.answers.yaml --write actions.yaml | tail -n 2
Wrote actions.yaml; what is due: readiness actions actions.yaml
These 3 steps, 7 days of work (3.5 to 15), would lead to level 3 (Problem-led);
the first alone would.
$ sed -n 1,13p actions.yaml
schema: readiness/actions@1
questionnaire: ai-adoption
unit: Real Estate
from: 2026-11-05
low_end: 37.8
actions:
  - id: no-penalty-on-speed
    step: Take the penalty off speed
    owner: Head of the unit
    due: 2026-12-03
    done_when: "Within four weeks the exception is in writing, and one real case of that time shows somebody who was faster and lost nothing."
    low_end_after: 46.1
    state: open
$ readiness actions actions.yaml
Actions                                                              Real Estate
0 of 3 done                           23 Nov 2026, made of answers of 5 Nov 2026

  Action                                Who                   Due          State
  Take the penalty off speed            Head of the unit      3 Dec 2026   open
  (no-penalty-on-speed)
  Rewrite one manager's goal            HR                    3 Dec 2026   open
  (manager-goals)
  Price one service without hours       Head of the business  31 Dec 2026  open
  (price-without-hours)

Done when
  - no-penalty-on-speed: Within four weeks the exception is in writing, and one
    real case of that time shows somebody who was faster and lost nothing.
  - manager-goals: Within four weeks one goal sheet carries both goals, each
    with its figure and its date, and its owner can say the two without looking.
  - price-without-hours: Within eight weeks one service has a standard price
    that is independent of hours, and one client has accepted it.
$ sed -i 's/    state: open/    state: open  # since Monday/' actions.yaml; cp actions.yaml before; readiness actions actions.yaml --done no-penalty-on-speed --evidence no-penalty-on-speed=dms:/exception --doing manager-goals | head -n 2
Actions                                                              Real Estate
1 of 3 done                           23 Nov 2026, made of answers of 5 Nov 2026
$ diff before actions.yaml
13c13,14
<     state: open  # since Monday
---
>     state: done  # since Monday
>     evidence: ["dms:/exception"]
27c28
<     state: open  # since Monday
---
>     state: doing  # since Monday
[1]
$ readiness actions actions.yaml --as-of 2026-12-10 --exit-code | head -n 6
Actions                                                              Real Estate
1 of 3 done; 1 overdue                10 Dec 2026, made of answers of 5 Nov 2026

  Action                       Who                   Due          State
  Rewrite one manager's goal   HR                    3 Dec 2026   7 days overdue
  (manager-goals)
$ readiness actions actions.yaml --as-of 2026-12-10 --exit-code >/dev/null
[1]
$ readiness actions actions.yaml --done price-without-hours --dropped manager-goals | sed -n 2p
2 of 3 done, 1 without evidence; 1 dropped
$ readiness actions actions.yaml -f csv
id,step,owner,due,state,overdue_days,evidence
no-penalty-on-speed,Take the penalty off speed,Head of the unit,2026-12-03,done,,dms:/exception
price-without-hours,Price one service without hours,Head of the business,2026-12-31,done,,
manager-goals,Rewrite one manager's goal,HR,2026-12-03,dropped,,
$ readiness actions actions.yaml -f json | sed -n '1,18p'
{
  "schema": "readiness/actions-status@1",
  "as_of": "2026-11-23",
  "unit": "Real Estate",
  "from": "2026-11-05",
  "done": 2,
  "proven": 1,
  "dropped": 1,
  "overdue": 0,
  "actions": [
    {
      "id": "no-penalty-on-speed",
      "step": "Take the penalty off speed",
      "owner": "Head of the unit",
      "due": "2026-12-03",
      "done_when": "Within four weeks the exception is in writing, and one real case of that time shows somebody who was faster and lost nothing.",
      "state": "done",
      "overdue": false,
