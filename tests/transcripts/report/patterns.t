# promise: what is going on: the chain of causes, each pattern with the answers behind it, what would disprove it
$ readiness report $EXAMPLES/law-firm/leader.answers.yaml | sed -n '/What is going on/,/Rule probes/p'
What is going on
speed costs people -> yes in meetings, and so: real practice stays hidden
  1. Efficiency as liability (high)
     What counts here is hours or volume, or those who finish sooner lose out
       in other ways. To hold back is then the sensible choice, whatever has
       been announced about AI.
     because Reward for faster work: "It looks worse on paper, but managers
       overlook it"
     because What still counts: "3 of 4: hours billed or utilisation; time at
       the desk or online; a record without any mistake or exception"
     because My figures look worse: "Agree" (expected of the others)
     leads to: Performative adoption, Quiet abstention; people hold back
     would prove this wrong: A real case from the last months in which
       somebody was faster with AI and lost nothing by it.
  2. Performative adoption (medium, rests on predictions)
     Open use of AI can cost people their good name, so they agree in meetings
       and keep their real practice to themselves. These worries are reasonable,
       and they last until someone with authority answers them.
     because Colleagues think less of me: "Agree" (expected of the others)
     because Worries answered: "People were told to stop worrying"
     because Leader shows own AI work: "Once"
     leads to: Usage theatre; real practice stays hidden
     would prove this wrong: People mention their use of AI without being
       asked, and show each other what went wrong with it.

To watch: Expensive nothingness.
These answers cannot tell: Shadow AI and Training confetti.

Find out first
  - Ask managing-partner: Top agenda
  - Ask finance-director: Costs in the budget

Do now
  1. Take the penalty off speed
     Head of the unit, agreed with HR; 2 days of work within 4 weeks
     Being faster with AI costs people something here, or nobody has said that
       it will not:
     because Reward for faster work: "It looks worse on paper, but managers
       overlook it"
     because What still counts: "3 of 4: hours billed or utilisation; time at
       the desk or online; a record without any mistake or exception"
     this week: Draft half a page for the first workflow only, saying that for
       one quarter neither hours nor volume count for or against anyone there.
       Take it to HR this week.
     then: Settle what counts instead, which is the result and its quality.
     then: See that time at the desk and a spotless record decide nothing in
       this workflow either.
     then: Follow the first person who was faster, and tell the others how it
       went for them.
     then: Decide at the end of the quarter whether the exception becomes the
       rule.
     done when: The exception is in writing, and one real case shows somebody
       who was faster and lost nothing.
     watch: answers to "my own figures look worse", upwards; expected today:
       "Agree"
     good enough: Hours may stay for work that is billed by the hour, if the
       first workflow is exempt.
     trap: A bonus for using AI on top of a target that punishes being faster.
     look again: 17 Dec 2026
  2. Rewrite one manager's goal
     HR, agreed with the line manager concerned; 1 day of work within 4 weeks
     Line managers have no goal that names a result of the work:
     because Managers' goals: "Nothing"
     this week: Sit down with one line manager for an hour and write two goals
       together: one for the result of the workflow, one for its quality or
       safety. They replace "use AI", or fill an empty line.
     then: Agree where the two figures will come from.
     then: Put the review of both in the calendar, twice a year.
     then: Offer the wording to the next manager.
     done when: One goal sheet carries both, and its owner can say them
       without looking.
     watch: share of managers with such a goal, upwards; today: "Nothing"
     good enough: One manager with one such goal is enough for the first
       workflow.
     trap: A target for log-ins, which is met within a week and changes
       nothing.
     look again: 17 Dec 2026
  3. Take the starting figures now
     Head of the workflow, agreed with the people whose cases are timed; 2
       days of work within 2 weeks
     Too little has been measured to show what AI changes:
     because Outcomes known: "1 of 5: time spent"
     this week: Keep the figures you have. Ask the person who receives the
       work which further result matters to them, add one column for it to the
       sheet and fill it in for the next case.
     then: Fill in the sheet for the nine cases after that.
     then: Where AI is already in use, do the next ten simple cases by hand,
       or use ten from before AI whose records show the times.
     then: Note beside the figures when and how they were taken, and show them
       to finance.
     then: Take the same figures again once AI has been in use for a month.
     done when: A sheet with at least ten cases, taken before AI came in, or
       else marked as done by hand.
     makes possible: "Report results in place of usage" and "Rewrite the
       promise"
     watch: outcomes known before and after, upwards; today: "1 of 5: time
       spent"
     good enough: Two results that matter to the receiver are enough to begin
       with.
     trap: Writing down the starting figures afterwards, from memory.
     look again: 17 Dec 2026

These 3 take the low end from 37 to 48 and reach level 3 (Problem-led). Without
"Take the penalty off speed" the others would not.

Next
  1. Let the people who do the work draw it (Head of the workflow, 2 days)
     because Who draws the new way: "Managers, after asking staff"
     first step: Hand the present draft and a red pen to two people who do the
       work, for an hour, with somebody from risk in the room. Adopt what they
       change, or tell them why not.
  2. Map it and remove a step (Head of the workflow, 4 days)
     because Workflow redesigned: "It was mapped as it is"
     first step: Take the map you have and ask two people who do the work
       which step nobody would miss. Do the next two cases without it.
  3. Go first, mistakes included (Head of the unit, 1 day)
     because Worries answered: "People were told to stop worrying"
     first step: Show the team in fifteen minutes one piece of your own
       AI-assisted work, with what was wrong in it and how you noticed. AI is
       not in use yet? Then ask for worries on paper, without names.

Later: Protect two hours a month; Answer questions within a day; Put the rules
on one page, in four statements; Make one kit per role; Put AI at one marked
step; Report results in place of usage; Rewrite the promise; Decide where saved
time goes, and count the fixing; Price one service without hours; End pilots on
a date; Give the result one owner; Buy no tool without a stated problem; Set a
stop rule; Watch the work.

This quarter, step by step
  step                                    by these answers
  1 Choose one painful piece of work,     Take the penalty off speed (now);
  and its owner                           Rewrite one manager's goal (now); and
                                          4 later
  2 Put the workflow in order             Take the starting figures now (now);
                                          Let the people who do the work draw it
                                          (next); Map it and remove a step
                                          (next)
  3 Give people rules and skills they     Go first, mistakes included (next);
  can use                                 and 4 later
  4 Try AI at one step, with the people   1 later
  who do the work
  5 Measure results, and reward them      4 later
  6 Decide in the open, and share what    1 later
  was learnt
  7 Then take the next workflow           Go round again with the next piece of
                                          work; what was learnt goes along.

Rule cases
One person's reading. With several people it becomes a measure.
  - Public press release: Green: go ahead
  - Figures without names: Amber: only in an approved tool, or with conditions
  - Contract, private account: Red: never
  - Draft strategy paper: Amber: only in an approved tool, or with conditions

Dimensions by facets
few: too few answers for a figure. -: nothing asked.
  dimension             Target  Redesign  Upskill  Safeguard  Track
  Tool-first thinking       56       few        -          -      -
  Mindset and skill          -         -       43          -      -
  Governance and trust       -         -        -         63      -
  ROI expectations           -        54        -          -     39
  Incentives                 -         -      few          -     18
  Project or system          -       few      few          -      -

Open questions
  - Costs in the budget: don't know, ask finance-director by 7 Dec 2026
    "The partnership sees one line called technology"
  - Top agenda: don't know, ask managing-partner by 14 Dec 2026
    "Not minuted as one item, as far as I know"

Top answers that count one level lower
  - Who answers for the work: level 4 counts as 3, no evidence
    Good evidence: The review step, and the spot-check log if there is one

Contradictions to discuss
  - You said a newcomer finds the approved tools in writing, and also that there
    is no list of approved tools to open right now. Which is closer to how it
    is?
    List of approved tools: "No"
    Rules in writing: "3 of 4: what AI may be used for; which data may go in;
      which tools are approved"

How sure this is
  - 40 of 42 answered, 2 don't know.
  - Evidence on 3 of 17 key questions.
  - 1 contradiction to discuss, see above.
  - Heard: one voice, Leader. Not heard: Practitioner, Risk or compliance.
  - 8 predictions of what others would answer. They count once those have
    answered.
  - No single answer would change this level.
  - Not asked of this role: 18 questions for Practitioners.
  - Shown for groups only, never for one person: Days of unapproved use.

Evidence-informed, not validated: a structured judgement to discuss and check,
not a measurement.
More: readiness explain score incentives
../examples/law-firm/leader.answers.yaml
$ readiness report $EXAMPLES/hospital-admin/leader.answers.yaml | sed -n '/What is going on/,/Rule probes/p'
What is going on
No failure pattern is present.

Find out first
  - Ask data-protection-officer: Green, amber, red list
  - Ask administrative-director: Top agenda

Do now
  1. Sort real documents into green, amber and red
     Risk lead, agreed with the data owner, and people who do the work; 3 days
       of work within 3 weeks
     People cannot tell what may go where:
     because Green, amber, red list: don't know
     this week: Sixty minutes, four people, fifteen real documents, three
       piles. Keep a list of those on which the four disagreed.
     then: Rule on the disputed ones, and write down why.
     then: Name the approved tools for each colour.
     then: Publish the list where the work is done.
     then: Put the four rule cases of this questionnaire to the staff.
     done when: A list with its date, with examples and tools for each colour,
       and answers to the rule cases of which most are the same (an agreement of
       0.7 or more).
     opens: Green, amber, red list
     watch: agreement on the rule cases, upwards; take the starting value
       first
     good enough: Only public material in this workflow? Skip amber.
     trap: Colours without examples. "Red is for sensitive data" is where
       people started.
     look again: 29 Dec 2026
  2. Protect two hours a month
     Line manager, agreed with whoever is waiting for the work meanwhile; 1
       day of work within 4 weeks
     Learning to work with AI has no regular hours of its own:
     because Time to learn: "When work allows"
     this week: Block two hours in everyone's calendar next month, and write
       beside them what is dropped for them.
     then: Use the first hours on one real case of the first workflow.
     then: Count the hours that were used, and ask what took the others.
     then: Plan the hours into the workload of the next quarter.
     done when: The hours were used, and something was dropped for them.
     watch: share of planned hours used, upwards; take the starting value
       first
     good enough: An occasional session will do for people who touch AI once a
       month.
     trap: Two hours on top of everything else.
     look again: 29 Dec 2026
  3. Make a "not with AI" list
     Team lead, agreed with the team; half a day of work within 1 week
     Which tasks are kept from AI is left to each person:
     because Tasks kept from AI: "By personal rules of thumb"
     this week: Let each person bring one rule of thumb of their own to the
       next team meeting, and keep in ten minutes the three on which all agree.
     then: Show the list to every newcomer.
     then: Change it after the next real case, in either direction.
     done when: The list stands there with its date and was looked at again
       after a real case.
     good enough: One approved use and nothing else? Then that single line is
       your list.
     trap: A list of everything that could ever go wrong.
     look again: 29 Dec 2026

These 3 take the low end from 52 to 57 and reach level 3 (Problem-led). Without
"Sort real documents into green, amber and red" the others would not.

Next
  1. Name a keeper for the templates (Head of the workflow, 2 days)
     because Keeper of templates: "Nobody; there is a shared folder without an
       owner"
     first step: Name the keeper, agree an hour a month for it, and ask
       everyone for the one prompt they use most. Put five of them in one
       folder.
  2. Make one kit per role (Lead of one role, 5 days)
     because Training for the role: "Links or a general webinar"
     first step: Make the first piece for one role in an hour. For those who
       do the work, one template; for leaders, a talk of 45 minutes through one
       real decision; for compliance, rulings on two borderline cases.
  3. Put the rules on one page, in four statements (Risk lead, 3 days)
     because Rules in writing: "2 of 4: what AI may be used for; which data
       may go in"
     first step: Take the policy or page you have and, with two people who do
       the work, mark in thirty minutes what it says on uses, information, tools
       and signature. Write the sentence that is missing.

Later: Name who signs; Rewrite one manager's goal; Take the penalty off speed;
End pilots on a date; Buy no tool without a stated problem.

This quarter, step by step
  step                                    by these answers
  1 Choose one painful piece of work,     1 later
  and its owner
  2 Put the workflow in order             nothing called for by these answers
  3 Give people rules and skills they     Sort real documents into green, amber
  can use                                 and red (now); Protect two hours a
                                          month (now); Make a "not with AI" list
                                          (now); Name a keeper for the templates
                                          (next); Make one kit per role (next);
                                          Put the rules on one page, in four
                                          statements (next); and 1 later
  4 Try AI at one step, with the people   nothing called for by these answers
  who do the work
  5 Measure results, and reward them      2 later
  6 Decide in the open, and share what    1 later
  was learnt
  7 Then take the next workflow           Go round again with the next piece of
                                          work; what was learnt goes along.

Rule cases
One person's reading. With several people it becomes a measure.
  - Public press release: Green: go ahead
  - Figures without names: Amber: only in an approved tool, or with conditions
  - Contract, private account: Red: never
  - Draft strategy paper: don't know

Dimensions by facets
few: too few answers for a figure. -: nothing asked.
  dimension             Target  Redesign  Upskill  Safeguard  Track
  Tool-first thinking       75         -        -          -      -
  Mindset and skill          -         -     45.8          -      -
  Governance and trust       -         -        -       59.4      -
  ROI expectations           -        82        -          -     83
  Incentives                 -         -      few          -     42
  Project or system          -       few      few          -      -

Open questions
  - Green, amber, red list: don't know, ask data-protection-officer by 1 Dec
    2026
    "Data protection is working on one; I have not seen whether it is out"
  - Top agenda: don't know, ask administrative-director by 9 Dec 2026
    "The board has met twice since; minutes are not out yet"

How sure this is
  - 31 of 33 answered, 2 don't know, 1 not applicable.
  - Evidence on 4 of 15 key questions.
  - No contradictions found.
  - Heard: one voice, Leader. Not heard: Practitioner, Risk or compliance.
  - 5 predictions of what others would answer. They count once those have
    answered.
  - The level hangs on single answers:
    Green, amber, red list: don't know; the best answer would make it
      Problem-led
  - Not asked of this role: 18 questions for Practitioners.
  - Shown for groups only, never for one person: Days of unapproved use.

Evidence-informed, not validated: a structured judgement to discuss and check,
not a measurement.
More: readiness explain score incentives
../examples/hospital-admin/leader.answers.yaml
$ readiness report $EXAMPLES/law-firm/practitioner.answers.yaml | grep -c 'What is going on'
0
[1]
$ readiness report $EXAMPLES/law-firm/leader.answers.yaml -f json | grep -A 3 '"chain"'
    "chain": [
      "efficiency-as-liability",
      "performative-adoption"
    ],
