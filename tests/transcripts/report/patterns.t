# promise: what is going on: the chain of causes, each pattern with the answers behind it, what would disprove it
$ readiness report $EXAMPLES/law-firm/leader.answers.yaml | sed -n '/What is going on/,/Rule probes/p'
What is going on
speed costs people -> yes in meetings, and so: real practice stays hidden
  1. Efficiency as liability (high)
     What counts here is hours or volume, or those who finish sooner lose by
       it in other ways. To hold back is then the sensible choice, whatever has
       been announced about AI.
     because Reward for faster work: "It looks worse on paper, but managers
       overlook it"
     because What still counts: "3 of 4: hours billed or utilisation; time at
       the desk or online; a record without any mistake or exception"
     because My figures look worse: "Agree" (expected of the others)
     would prove this wrong: A real case from the last months in which
       somebody was faster with AI and lost nothing by it.
  2. Performative adoption (medium, rests on predictions)
     Open use of AI can cost people their good name, so they agree in meetings
       and keep their real practice to themselves. These worries are reasonable,
       and they last until someone with authority answers them.
     because Colleagues think less of me: "Agree" (expected of the others)
     because Worries answered: "People were told to stop worrying"
     because Leader shows own AI work: "Once"
     would prove this wrong: People mention their use of AI without being
       asked, and show each other what went wrong with it.

To watch: Expensive nothingness.
These answers cannot tell: Shadow AI, Switch-on ROI and Training confetti.

Rule probes
$ readiness report $EXAMPLES/hospital-admin/leader.answers.yaml | sed -n '/What is going on/,/Rule probes/p'
What is going on
No failure pattern is present.
Likely, one sign more would settle it: Training confetti.

Rule probes
$ readiness report $EXAMPLES/law-firm/practitioner.answers.yaml | grep -c 'What is going on'
0
[1]
$ readiness report $EXAMPLES/law-firm/leader.answers.yaml -f json | grep -A 3 '"chain"'
    "chain": [
      "efficiency-as-liability",
      "performative-adoption"
    ],
