# promise: a practitioner and a compliance officer see what their role was asked, and no overall
$ readiness report $EXAMPLES/insurer-claims/practitioner.answers.yaml | head -n 22
Claims - first-contact letters, 2026-Q4                    AI adoption readiness
Practitioner P3, Form for practitioners, 13 Nov 2026           35 of 35 answered

One person's view: this role has no overall score by itself.

Where you stand        0        25         50        75        100       grade
Problem before tool   |#########.................................|  21   missing
Mindset and skill     |############..............................|  28   patchy
Governance and trust  withheld: it holds an answer shown for groups only
ROI expectations      |###########...............................|  25   patchy
Incentives            |#########.................................|  21   missing
Built as a system     |################..........................|  38   patchy

How sure: low (one voice; evidence on 0 of 3 key questions)
Evidence-informed, not validated: a judgement to discuss, not a measurement.
$ readiness report $EXAMPLES/insurer-claims/compliance.answers.yaml | head -n 22
Claims - first-contact letters, 2026-Q4                    AI adoption readiness
Risk or compliance C1, Form for risk and compliance, 16 Nov 2026
10 of 11 answered

One person's view: this role has no overall score by itself.

Where you stand        0 25  50 75 100       range     grade            answered
Problem before tool   not asked of this role
Mindset and skill     too few answers
Governance and trust  |#####.........|  33             patchy
ROI expectations      not asked of this role
Incentives            not asked of this role
Built as a system     |--------------|   -   0 to 100  too few answers  0 of 1
# at least   - at most   + as answered

How sure: medium (one voice; evidence on 2 of 6 key questions)
Evidence-informed, not validated: a judgement to discuss, not a measurement.
