# promise: a practitioner and a compliance officer see what their role was asked, and no overall
$ readiness report $EXAMPLES/insurer-claims/practitioner.answers.yaml | head -n 22
Claims - first-contact letters, 2026-Q4                              13 Nov 2026
AI adoption readiness (ai-adoption 1.0.0)
Practitioner P3, Form for practitioners
30 of 30 answered, 1 not applicable
confidence: low (evidence on 0 of 3 key questions; one voice)

One person's view: this role has no overall score by itself.

Dimensions             0        25         50        75        100
Tool-first thinking   |######....................................|  15   missing
Mindset and skill     |###########...............................|  27   patchy
Governance and trust  withheld: it holds an answer shown for groups only
ROI expectations      |###########...............................|  25   patchy
Incentives            |#########.................................|  21   missing
Project or system     |###############...........................|  35   patchy

Facets                 0        25         50        75        100
Target                too few answers
Redesign              |########..................................|  19   missing
Upskill               |###########...............................|  25   patchy
Safeguard             withheld: it holds an answer shown for groups only
Track                 |###########...............................|  25   patchy
$ readiness report $EXAMPLES/insurer-claims/compliance.answers.yaml | head -n 22
Claims - first-contact letters, 2026-Q4                              16 Nov 2026
AI adoption readiness (ai-adoption 1.0.0)
Risk or compliance C1, Form for risk and compliance
9 of 10 answered, 1 don't know
confidence: medium (evidence on 2 of 6 key questions; one voice)

One person's view: this role has no overall score by itself.

Dimensions             0 25  50 75 100       range                      answered
Tool-first thinking   not asked of this role
Mindset and skill     too few answers
Governance and trust  |#####.........|  35             patchy
ROI expectations      not asked of this role
Incentives            not asked of this role
Project or system     |--------------|   -   0 to 100  too few answers  0 of 1

Facets                 0 25  50 75 100       range                      answered
Target                not asked of this role
Redesign              not asked of this role
Upskill               |##-+---.......|  25   19 to 44  patchy           2 of 3
Safeguard             |#####.........|  35             patchy
Track                 not asked of this role
