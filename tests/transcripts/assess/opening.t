# promise: role and scope are asked where flags do not say them; b goes back, Enter skips
$ printf '%s\n' 3 2 Onboarding :b Ops '' six 6 "last Friday" '' :q | readiness assess demo --script -

Incident readiness of a software team (demo 1.0.0)
Your answers about one team become a report: where it stands, what holds it
back, and what to do next. It takes about 1 to 2 minutes.
Every answer is saved at once in a file in this folder. Stop whenever you like,
with :q and Enter or Ctrl-C, and resume later.

In which role do you answer?
  1  Team lead
  2  Engineer
1 to 2 > 3
  Please type a number from 1 to 2.

In which role do you answer?
  1  Team lead
  2  Engineer
1 to 2 > 2

Which team or unit are the answers about? (Enter to skip)
  > Onboarding

Which workflow of that team, if any, in a few words? (Enter to skip)
  > :b

Which team or unit are the answers about? (Enter to skip)
  > Ops

Which workflow of that team, if any, in a few words? (Enter to skip)
  > 

How many people do that work, in figures? (Enter to skip)
  > six
  Please type a whole number, or Enter to skip.

How many people do that work, in figures? (Enter to skip)
  > 6

The day of these answers (Enter for 2026-11-23)
  > last Friday
  Please write the day like 2026-11-23.

The day of these answers (Enter for 2026-11-23)
  > 

Form for engineers: 6 questions after 1 on the context, about 1 minute.
Each answer is saved at once in engineer.answers.yaml.
Type an answer and Enter, or ? for help, b to go back, u for don't know, q to
stop and resume later.

Context
-------

[Context, about 1 minute left]
Is anyone in the team on call outside office hours?
  1  No
  2  Yes
1 to 2; or u, b, ? > :q

0 of 6 answered, saved in engineer.answers.yaml.
Resume later with:
  readiness assess --resume engineer.answers.yaml
$ grep -v sha256 engineer.answers.yaml
schema: readiness/answers@1
questionnaire:
  id: demo
  version: "1.0.0"
subject: {unit: Ops, people: 6}
respondent: {role: engineer, form: engineer}
defaults: {date: 2026-11-23}
$ printf '%s\n' q | readiness assess demo --script -

Incident readiness of a software team (demo 1.0.0)
Your answers about one team become a report: where it stands, what holds it
back, and what to do next. It takes about 1 to 2 minutes.
Every answer is saved at once in a file in this folder. Stop whenever you like,
with :q and Enter or Ctrl-C, and resume later.
There is engineer.answers.yaml already. To resume it, stop here and type:
  readiness assess --resume engineer.answers.yaml

In which role do you answer?
  1  Team lead
  2  Engineer
1 to 2 > q

Nothing has been asked yet, and nothing was saved.
$ ls
engineer.answers.yaml
