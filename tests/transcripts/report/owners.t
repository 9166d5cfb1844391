# promise: an answers file names who does what; somebody without a name names nobody
$ sed 's/^defaults:/owners: {risk_lead: Ann Lee}\ndefaults:/' $EXAMPLES/insurer-claims/leader.answers.yaml >a.yaml; readiness report a.yaml | grep -B 1 -A 1 'Ann Lee'; readiness report a.yaml -f json | grep -m 1 'Ann Lee'
What to do, most important first
  1  Sort real documents into green, amber and red  Ann Lee (risk lead)    3 Dec
     Cause: no clear rules.
     First: Sixty minutes, four people, fifteen real documents, three piles.
  2  Put the rules on one page, in four statements  Ann Lee (risk lead)   17 Dec
     Cause: no clear rules.
        "owner": "Ann Lee (risk lead)",
$ sed 's/risk_lead/risk_leed/' a.yaml | readiness report -
error[A0105]: `risk_leed` is not an owner of ai-adoption
  --> <stdin>:9:10
   |
 9 | owners: {risk_leed: Ann Lee}
   |          ^^^^^^^^^
   = help: did you mean `risk_lead`?
   = more: readiness explain A0105
[3]
$ sed 's/^defaults:/owners: {risk_lead: Ann Lee}\ndefaults:/' $EXAMPLES/insurer-claims/practitioner.answers.yaml | readiness report -
error[A0105]: the role `practitioner` answers without names, so it cannot name owners
  --> <stdin>:9:9
   = help: name the owners in the file of somebody who answers by name
   = more: readiness explain A0105
[3]
