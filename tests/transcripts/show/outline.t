# promise: a questionnaire reads as an outline
$ readiness show
ai-adoption
demo
$ readiness show demo
Incident readiness of a software team
demo 1.0.0, range 0 to 10
A sample that shows the format. It is short, and it was never validated.

Forms
  Form      Role      Questions  Predictions
  lead      lead              9            1
  engineer  engineer          6            -

Preparation (prepare)
What is in place before anything breaks.
  - prepare.first_steps
    Where would the person on duty find the first steps for the most likely
      incident?
    anchors 0 to 3; lead; weight 2; practice
  - prepare.last_drill
    When did the team last rehearse an incident?
    last_drill; lead; weight 1; practice
  - prepare.restore_tested
    Has a backup been restored in a test in the last twelve months?
    yes_no; lead; weight 1; practice
  - prepare.i_know_my_part
    When an incident starts, I know what my part is.
    agree; engineer; weight 1; people; predicted by lead

Response (respond)
What happens while something is broken.
  - respond.announced
    Which of these were announced within an hour in your last incident?
    ticks, 3 items; lead; weight 1; practice
  - respond.quiet_nights
    On how many of your last ten nights on call were you woken?
    count of 10; lead and engineer; weight 2; people; only when ctx.on_call ==
      yes
  - respond.heroes
    Our incidents end because one particular person steps in.
    agree, reversed; lead and engineer; weight 1; people

Learning (learn)
What remains once everything works again.
  - learn.after_an_incident
    What happened after your last incident?
    anchors 0 to 3; lead and engineer; weight 2; practice
  - learn.near_misses
    A near miss gets the same attention here as an incident.
    agree; lead and engineer; weight 1; people
  - learn.one_wish
    If you could change one thing about how we handle incidents, what would it
      be?
    text; lead and engineer; weight 1

Levels
  1. Improvising (improvising), from 0
     Each incident is met as if it were the first.
  2. Prepared (prepared), from 4
     The first steps are written down, and someone owns them.
     needs prepare.first_steps >= 2
     needs every dimension at 3 or more at its low end
  3. Learning (learning), from 7
     Incidents change how the team works, and drills prove it.
     needs learn.after_an_incident >= 2
     needs prepare.restore_tested == yes
     needs every dimension at 5 or more at its low end
     needs answers from at least five engineers
$ readiness show nothing
error[Q0001]: there is no questionnaire called `nothing`
  = help: the built-in ones are ai-adoption and demo; name your own by its path, with -q PATH
  = more: readiness explain Q0001
[3]
