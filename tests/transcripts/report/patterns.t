# promise: what is going on: the chain of causes, each pattern with the answers behind it, what would disprove it
$ readiness report --full $EXAMPLES/law-firm/leader.answers.yaml | sed -n '/^What is going on/,/^Rule cases/p'
What is going on
speed costs people -> yes in meetings, likely: real practice stays hidden
  1. Efficiency as liability (severity high, rests on predictions)
     What counts here is hours or presence, or those who finish sooner lose
       out in other ways. People then have a reason to hold back, whatever has
       been announced about AI.
     because Reward for faster work: "They get worse, but managers overlook
       it"
     because What still counts: "3 of 4: hours billed or utilisation; time at
       the desk or online; a record free of mistakes"
     because My figures look worse: "Agree" (what others are expected to say)
     leads to: Performative adoption, Quiet abstention; people hold back
     would prove this wrong: A real case from the last months in which
       somebody was faster with AI and lost nothing by it.
  2. Performative adoption (severity medium, rests on predictions)
     Open use of AI can cost people their good name, so they agree in meetings
       and keep their real practice to themselves. These worries are reasonable,
       and they last until someone with authority answers them.
     because Colleagues think less of me: "Agree" (what others are expected to
       say)
     because Worries answered: "People were told to stop worrying"
     because Leader shows own AI work: "Once"
     leads to: Usage theatre; real practice stays hidden
     would prove this wrong: People mention their use of AI without being
       asked, and show each other what went wrong with it.

To watch: Expensive nothingness.
These answers cannot tell: Training confetti, Skill by chance, Quality drift out
of sight, Skill that fades, Accountability that blurs and Output that nobody
checks.

In their own words
  - Where time goes: "Reading forty leases for one clause"
  - Judged again and again: "Whether a clause departs from the usual"
  - Errors under load: "A break option overlooked in the fortieth lease"
  - Where work waits: "To the client's property manager"

Do now, in full
  1. Take the penalty off speed
     Head of the unit, agreed with HR, or in a partnership the partners who
       decide on pay; 2 days of work (1 to 5), by 3 Dec
     Being faster with AI costs people something here, or nobody has said that
       it will not:
     - Reward for faster work: "They get worse, but managers overlook it"
     - What still counts: "3 of 4: hours billed or utilisation; time at the
       desk or online; a record free of mistakes"
     First: Draft half a page for the first workflow only, saying that for one
       quarter neither hours nor presence count for or against anyone there.
       Take it this week to whoever decides on pay.
     Then: Settle what counts instead, which is the result and its quality.
     Then: See that the number of pieces and a spotless record decide nothing
       in this workflow either.
     Then: Follow the first person who was faster, and tell the others how it
       went for them.
     Then: Decide at the end of the quarter whether the exception becomes the
       rule.
     Done when: Within four weeks the exception is in writing, and one real
       case of that time shows somebody who was faster and lost nothing.
     Stop: Decide after 13 weeks: undo it if three of ten pieces were worse
       than before, else make it the rule.
     Watch: people who agree that their own figures look worse, downwards;
       expected today: "Agree"
     Good enough: Where the first workflow is billed by the hour, credit the
       hours that it used to take, for one quarter.
     Trap: A bonus for using AI on top of a target that punishes being faster.
     Look again: 11 Feb 2027
  2. Price one service without hours
     Head of the business, agreed with finance and the person who knows the
       client best; 4 days of work (2 to 8), by 31 Dec
     The price still hangs on the hours, or on each single case:
     - Pricing: "By the hour, while another price is being worked on"
     First: Choose one service with a steady scope. Look up the hours of its
       last ten jobs and write beside each the price you would have been glad
       of.
     Then: Draft one standard price, with what is included and what is not.
     Then: Offer it to one client who has asked for certainty.
     Then: Compare the income and the hours of the first five jobs with the
       ten before.
     Then: Make it the default, or put it aside, and say why.
     Done when: Within eight weeks one service has a standard price that is
       independent of hours, and one client has accepted it.
     Stop: Put the price aside if five jobs brought less for each hour worked
       than the ten before.
     Watch: how this work is priced, upwards; today: "By the hour, while
       another price is being worked on"
     Good enough: Case by case is fine until the first workflow shows a steady
       saving.
     Trap: A discount on the hourly rate, which keeps the penalty and lowers
       the income.
     Look again: 6 May 2027
  3. Rewrite one manager's goal
     HR, agreed with the line manager concerned; 1 day of work (0.5 to 2), by
       3 Dec
     Line managers have no goal that names a result of the work:
     - Managers' goals: "Nothing"
     First: Sit down with one line manager for an hour and write two goals
       together: one for the result of the workflow, one for its quality or
       safety. They replace "use AI", or fill an empty line.
     Then: Agree where the two figures will come from.
     Then: Put the review of both in the calendar, twice a year.
     Then: Offer the wording to the next manager.
     Done when: Within four weeks one goal sheet carries both goals, each with
       its figure and its date, and its owner can say the two without looking.
     Stop: Replace a goal whose figure the manager could not move in two
       reviews.
     Watch: what line managers' goals say, upwards; today: "Nothing"
     Good enough: One manager with one such goal is enough for the first
       workflow.
     Trap: A target for log-ins, which is met within a week and changes
       nothing.
     Look again: 6 May 2027

These answers also call for, later:
  - Take the starting figures now
  - Map it and remove a step
  - Go first, mistakes included
  - Get one tool approved
  - Protect two hours a month
  - Answer questions within a day
  - Put the rules on one page, in four statements
  - Make one kit per role
  - Put AI at one marked step
  - Report results in place of usage
  - Decide where saved time goes, and count the fixing
  - End pilots on a date
  - Change one thing around the tool each quarter
  - Give the result one owner
  - Buy no tool without a stated problem
  - Set a stop rule
  - Follow the word with three named changes
  - Watch the work

The way, step by step
  stage                                   by these answers
  1 Choose one painful piece of work,     Take the penalty off speed (by 3 Dec);
  and its owner                           Rewrite one manager's goal (by 3 Dec);
                                          5 recommendations for later
  2 Put the workflow in order             2 recommendations for later
  3 Give people rules and skills they     6 recommendations for later
  can use
  4 Try AI at one step, with the people   1 recommendation for later
  who do the work
  5 Measure results, and reward them      Price one service without hours (by 31
                                          Dec); 2 recommendations for later
  6 Decide in the open, and share what    2 recommendations for later
  was learnt
  7 Keep it good once it is ordinary      open answers decide
  8 Then take the next workflow           Go round again with the next piece of
                                          work; what was learnt goes along.

What level 3, Problem-led, needs: 2 of 6 conditions missing
  condition                                     today              needed
  overall                                       38 at the low end  45
  every dimension at 25 or more at its low end  Incentives 22

Whom to ask
  - Ask the managing partner about Top agenda, by 14 Dec
  - Ask the finance director about Costs in the budget, by 7 Dec

Facets      0     25     50     75     100       range     grade        answered
Target     |#################............|  58             taking hold
Redesign   |#############--+-............|  53   47 to 58  taking hold  6 of 7
Upskill    |##############...............|  48             patchy
Safeguard  |##################...........|  61             taking hold
Track      |#########....................|  32*            patchy
# at least   - at most   + as answered   * weakest

Rule cases
$ readiness report --full $EXAMPLES/hospital-admin/leader.answers.yaml | sed -n '/^What is going on/,/^Rule cases/p'
What is going on
No failure pattern is present.

In their own words
  - Where time goes: "Dictation that waits for a free desk"
  - Judged again and again: "Which ward a letter belongs to"
  - Errors under load: "A letter to the former family doctor"
  - Where work waits: "From the ward to the secretariat"

Do now, in full
  1. Protect two hours a month
     Line manager, agreed with whoever is waiting for the work meanwhile; 1
       day of work (0.5 to 2), by 15 Dec
     Learning to work with AI has no regular hours of its own:
     - Time to learn: "When work allows"
     First: Block two hours in everyone's calendar next month, and write
       beside them what is dropped for them.
     Then: Use the first hours on one real case of the first workflow.
     Then: Count the hours that were used, and ask what took the others.
     Then: Plan the hours into the workload of the next quarter.
     Done when: 80 % of the hours booked for four weeks were used, and what
       was dropped for each is written beside it.
     Stop: If less than half of the hours were used in two months, book no
       more before work has been taken away.
     Watch: share of the booked hours that were used, in the last four weeks,
       upwards; counted by hand, so measure the starting value first
     Good enough: An occasional session will do for people who touch AI once a
       month.
     Trap: Two hours on top of everything else.
     Look again: 16 Feb 2027
  2. Make a "not with AI" list
     Team lead, agreed with the team; half a day of work (0.5 to 1), by 24 Nov
     Which tasks are kept from AI is left to each person:
     - Tasks kept from AI: "Each person has rules of thumb"
     First: Let each person bring one rule of thumb of their own to the next
       team meeting, and keep in ten minutes the three on which all agree.
     Then: Show the list to every newcomer.
     Then: Change it after the next real case, in either direction.
     Done when: Within one week three tasks are on the list with their
       reasons, and two people who were not at the meeting can say where it is.
     Stop: Take a task off once three cases of it, done with AI, have passed
       the check.
     Watch: how tasks are kept from AI, upwards; today: "Each person has rules
       of thumb"
     Good enough: One approved use and nothing else? Then that single line is
       your list.
     Trap: A list of everything that could ever go wrong.
     Look again: 12 Jan 2027

These answers also call for, later:
  - Make one kit per role
  - Put the rules on one page, in four statements
  - Name who signs off each kind of work
  - Try the tool on ten real cases
  - Rewrite one manager's goal
  - Take the penalty off speed
  - End pilots on a date

The way, step by step
  stage                                   by these answers
  1 Choose one painful piece of work,     these answers call for nothing
  and its owner
  2 Put the workflow in order             these answers call for nothing
  3 Give people rules and skills they     Protect two hours a month (by 15 Dec);
  can use                                 Make a "not with AI" list (by 24 Nov);
                                          3 recommendations for later
  4 Try AI at one step, with the people   1 recommendation for later
  who do the work
  5 Measure results, and reward them      2 recommendations for later
  6 Decide in the open, and share what    1 recommendation for later
  was learnt
  7 Keep it good once it is ordinary      these answers call for nothing
  8 Then take the next workflow           Go round again with the next piece of
                                          work; what was learnt goes along.

What level 3, Problem-led, needs: 1 of 6 conditions missing
  condition               today              needed
  Green, amber, red list  don't know (open)  2 or more: From a data policy that
                                             leaves AI out

Whom to ask
  - Ask the data protection officer about Green, amber, red list, by 1 Dec
  - Ask the administrative director about Top agenda, by 9 Dec

Facets      0    25     50     75    100       range       grade        answered
Target     |####################.......|  72               taking hold
Redesign   |######################.....|  81               working
Upskill    |###########................|  42*              patchy
Safeguard  |############---+--.........|  56   45.5 to 64  taking hold  6 of 7
Track      |###############............|  56               taking hold
# at least   - at most   + as answered   * weakest

Rule cases
$ readiness report --full $EXAMPLES/law-firm/practitioner.answers.yaml | grep -c 'What is going on'
0
[1]
$ readiness report $EXAMPLES/law-firm/leader.answers.yaml -f json | grep -A 3 '^    "chain"'
    "chain": [
      "efficiency-as-liability",
      "performative-adoption"
    ],
