# promise: what a report prints can be explained as it is printed: by titles in any case, of units and of tables
$ readiness explain "shadow ai" $EXAMPLES/insurer-claims 2>/dev/null | sed -n '/^Here/,$p' | head -n 3
Here: present
  - because In the rule cases staff would let more into AI tools than risk and
    compliance do
$ readiness explain "Freeze after mistake" | head -n 1
Trust freeze                                                        trust-freeze
$ readiness explain score "Governance and Trust" $EXAMPLES/insurer-claims 2>/dev/null | sed -n '2p'
Governance and trust is 34.6 on the answers given, between 33.9 and 36.6.
$ readiness report $EXAMPLES/insurer-claims -f json 2>/dev/null | grep -A 12 '"id": "governance"' | grep -e low -e given -e high | head -n 3
        "low": 33.931419458,
        "high": 36.562998405,
        "given": 34.589314195
$ printf 'ref,role,unit,respond.quiet_nights,respond.heroes\n' >t.csv; for i in 1 2 3 4 5 6; do echo "R$i,engineer,red,$i,agree"; done >>t.csv; echo 'L,lead,red,2,agree' >>t.csv; readiness explain respond.quiet_nights t.csv -q demo | tail -n 1
warning[B0105]: 9 questions have no column and count as left open where they are asked: ctx.on_call, prepare.first_steps, prepare.last_drill, prepare.restore_tested, prepare.i_know_my_part and 4 more
  --> t.csv
   = more: readiness explain B0105
  - Here: Team lead "2 of 10"; 4 of 6 engineers "3 to 5 of 10" or worse
$ readiness explain trust-freeze | grep -A 2 -e '^Must'
Must hold
  - After the last mistake: "Use was stopped for everybody"
$ readiness explain trust-freeze --debug | grep -A 3 -e '^Must'
Must hold
  - After the last mistake: "Use was stopped for everybody" (flag(froze))

Signs, of which it needs 1
