# promise: everything of a questionnaire can be explained, with answers also where they stand
$ readiness explain governance.traffic_light
Green, amber, red list                                  governance.traffic_light
How do people tell which information may go into which AI tool?
When people cannot sort a document in seconds, they either stay away or take a
chance.
  - 0: They have no way to tell
  - 1: They ask someone each time
  - 2: From a data policy that leaves AI out
  - 3: From a green / amber / red list with named examples
  - 4: Also: the tools remind them at the point of use

  - Asked of: Leader and Risk or compliance
  - Counts in: Governance and trust, weight 2
  - Facets: Safeguard
  - Good evidence: A link to the list, with the date of its last change
  - Good enough: Level 2 may do while AI touches only public material.
  - See also: iso42001 A.7 (by analogy); nist_ai_rmf GOVERN 1.4

Read by
  - Conditions of levels: Green, amber, red list (Problem-led), Green, amber,
    red list (Workflow-led)
  - Patterns: Liability-deflection governance, Shadow AI, Chaos at scale,
    Working loop
  - Recommendations: "Sort real documents into green, amber and red"
$ readiness explain problem-led $EXAMPLES/insurer-claims/leader.answers.yaml
Level 3: Problem-led                                                 problem-led
AI has one workflow to improve, and people have rules they can use.
  - overall of 45 or more at the low end: closed
  - First workflow: 3 or more: One workflow is chosen, with a named owner: open
  - Facts written down: 2 of 4 or more: open
  - Rules in writing: 2 of 4 or more: closed
  - Green, amber, red list: 2 or more: From a data policy that leaves AI out:
    closed
  - every dimension at 25 or more at its low end: open

Here: level 2 (Trying out) is reached.
$ readiness explain problem-led.4 $EXAMPLES/insurer-claims/leader.answers.yaml
Green, amber, red list                                             problem-led.4
A condition of level 3 (Problem-led): Green, amber, red list: 2 or more: From a
data policy that leaves AI out
  - "Sort real documents into green, amber and red" raises Green, amber, red
    list to "From a green / amber / red list with named examples"

  - Here: closed
  - Green, amber, red list: 1: They ask someone each time
$ readiness explain trust-freeze $EXAMPLES/insurer-claims/leader.answers.yaml
Trust freeze                                                        trust-freeze
After a mistake with AI use was stopped for everyone. Trust stays away until
somebody says what was learnt and on what terms work may go on.

Must hold
  - After the last mistake: "Use was stopped for everybody" - no

Signs, of which it needs 1
  - Safe to report a mistake: "Disagree" or worse - not known
  - Time to an answer: "More than a week" or worse - not known
  - Answer to a client or regulator: "General statements only" or worse - yes
  - The user gets the blame: "Agree" or worse - yes
  - Days with a step removed: 1 or 2 of 10 or worse - yes

  - Leads to: Liability-deflection governance; Quiet abstention
  - Begin with: Agree how to stop, learn and start again; Stand behind whoever
    follows the checklist
  - Would prove this wrong: A note on what was learnt, written terms for the
    restart, and people at work with AI again within those terms.

Here: not seen.
$ readiness explain one-owner $EXAMPLES/hospital-admin/leader.answers.yaml
Give the result one owner                                              one-owner
The result of AI has no lasting owner who can change the work itself.
  - Called for when: Owner of the result: "A project manager, until go-live" or
    worse
  - Stage: Choose one painful piece of work, and its owner
  - Raises: Owner of the result to "The head of the business workflow, with IT
    and risk"
  - Treats: Side project dying quietly; Pilot purgatory

  - Chief executive or head of the unit, agreed with the head of the workflow,
    IT and risk; half a day of work (0.5 to 2) within 1 week
  - this week: Write one sentence: who answers for which result, and by when.
    Settle it with that person and read it out in the next meeting.
  - this week, where something is there already: Bring the project manager and
    the head of the workflow together for half an hour. Agree what passes to
    whom at go-live, and write it down in one sentence.
  - then: Ask the owner what they need to be able to say yes, in time, money and
    freedom to change the workflow.
  - then: Agree in half an hour what the owner, IT and risk each decide alone.
  - then: Put the sentence into the minutes.
  - done when: Within one week the minutes name one person from the business,
    one result and one date.
  - stop: If the owner could change nothing in the workflow within six weeks,
    give the result to somebody who can.
  - watch: who answers for the result
  - good enough: A trial that ends within three months may stay with its project
    manager.
  - trap: A committee. Five names are no name.

Here: these answers do not call for it.
$ readiness explain safeguard $EXAMPLES/hospital-admin/leader.answers.yaml | tail -n 5
down where a mistake is reported"; "Open use again, step by step"; "Run five
kept cases whenever the tool changes"; "Tell receivers how AI is used"; "Leave a
line on each piece".
Here: 56 (45.5 to 64). How it comes about: readiness explain score safeguard
FILE
$ readiness explain governance $EXAMPLES/hospital-admin/practitioner.answers.yaml | tail -n 2

Here: 38. How it comes about: readiness explain score governance FILE
$ readiness explain shadow-a
error[U0105]: there is nothing called `shadow-a` to explain in `ai-adoption`
  = help: did you mean `shadow-ai`?
  = more: readiness explain U0105
[2]
