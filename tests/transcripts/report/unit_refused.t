# promise: people who do not belong together are not put together
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml $EXAMPLES/law-firm/compliance.answers.yaml | head -n 1
2 units                                                    AI adoption readiness
$ readiness plan $EXAMPLES/insurer-claims/leader.answers.yaml $EXAMPLES/law-firm/compliance.answers.yaml
error[A0311]: these answers are about `Real Estate`, those in ../examples/insurer-claims/leader.answers.yaml about `Claims`
  --> ../examples/law-firm/compliance.answers.yaml:5:3
   |
 5 |   id: ai-adoption
   |   ^^
   = help: pick one with --unit NAME, or see all of them with `readiness report`
   = more: readiness explain A0311
[3]
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml $EXAMPLES/insurer-claims/leader.answers.yaml
error[A0312]: `L1` answers twice as leader: also in ../examples/insurer-claims/leader.answers.yaml
  --> ../examples/insurer-claims/leader.answers.yaml:8:19
   |
 8 | respondent: {ref: L1, role: leader, form: leader}
   |                   ^^
   = help: both are of the cycle 2026-Q4: correct it in one of them, or leave one of the two files out
   = more: readiness explain A0312
[3]
$ mkdir empty
$ readiness report empty
error: there are no answers here
[5]
$ readiness report $EXAMPLES/insurer-claims/leader.answers.yaml missing.yaml
error[F0001]: this file does not exist
  --> missing.yaml
   = note: the system says: No such file or directory
   = more: readiness explain F0001
[3]
