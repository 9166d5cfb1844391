# promise: one role's form as Markdown, with what to tick and what good evidence looks like
$ readiness show demo --role engineer -f markdown
# Incident readiness of a software team: Form for engineers

Name or pseudonym: ........   Unit: ........   Workflow: ........   Date: ........

**Question 1: Is anyone in the team on call outside office hours?**

- [ ] No
- [ ] Yes
- [ ] don't know; who would? ........

## Preparation

**Question 2: When an incident starts, I know what my part is.**

- [ ] Strongly disagree
- [ ] Disagree
- [ ] Neither agree nor disagree
- [ ] Agree
- [ ] Strongly agree
- [ ] don't know; who would? ........

## Response

**Question 3: On how many of your last ten nights on call were you woken?**

........ of 10

- [ ] not applicable, because ........
- [ ] don't know; who would? ........

**Question 4: Our incidents end because one particular person steps in.**

- [ ] Strongly disagree
- [ ] Disagree
- [ ] Neither agree nor disagree
- [ ] Agree
- [ ] Strongly agree
- [ ] don't know; who would? ........

## Learning

**Question 5: What happened after your last incident?**

- [ ] 0  Everyone went back to work
- [ ] 1  Someone was told to be more careful
- [ ] 2  The causes were written down and shared
- [ ] 3  Also: a change that came out of it has been made
- [ ] don't know; who would? ........

*Evidence: The review, and the change that followed*

**Question 6: A near miss gets the same attention here as an incident.**

- [ ] Strongly disagree
- [ ] Disagree
- [ ] Neither agree nor disagree
- [ ] Agree
- [ ] Strongly agree
- [ ] don't know; who would? ........

**Question 7: If you could change one thing about how we handle incidents, what would it be?**

........

- [ ] don't know; who would? ........
$ readiness show demo --role engineeer
error[U0106]: `engineeer` is not a role of demo
  = help: did you mean `engineer`?
  = more: readiness explain U0106
[2]
$ readiness show ai-adoption --role leader --form quick | head -n 30
AI adoption readiness: Quick form for leaders
Name or pseudonym: ........   Unit: ........   Workflow: ........   Date:
........
Answer for one team: "here" means that team. "The first workflow" is the one
that AI is meant to improve first; if none is chosen, the work where AI is used
most, or would be. Think of the last real case, not of the usual one. If two
numbered answers fit, take the smaller number; one that begins with "Also"
includes the one before it. Asked about the last ten, and had fewer? Scale up: 2
of 4 are 5 of 10. "Don't know" is a good answer, and better than a guess.
Question 1: Where does AI stand in this work today?
  - [ ] Not in use
  - [ ] Unofficially, by some
  - [ ] In a pilot
  - [ ] In daily use
  - [ ] don't know; who would? ........

Question 2: How far does AI reach in the area you answer for, today or by the
present plan?
  - [ ] One workflow
  - [ ] Some teams or workflows
  - [ ] Everyone
  - [ ] don't know; who would? ........

Question 3: How many AI pilots were started here in the last 24 months?
........ pilots
  - [ ] don't know; who would? ........

Question 4: How many of those pilots are now in normal use beyond the people who
tried them?
........ pilots
