# promise: one survey alone is asked with the context, and reported without an overall score
$ printf '%s\n' 3 1 2 12 1 1 1 2 0 1 '' | readiness assess --survey governance --role compliance --unit a --workflow b --people 1 --date 2026-11-23 --script - 2>&1 | grep '^\[\|respondent'
[Context, about 3 minutes left]
[Context, about 3 minutes left]
[Context, about 3 minutes left]
[1 of 8, about 2 minutes left]
[2 of 8, about 2 minutes left]
[3 of 8, about 2 minutes left]
[4 of 8, about 1 minute left]
[5 of 8, about 1 minute left]
[6 of 8, about 1 minute left]
[7 of 8, about 1 minute left]
[8 of 8, less than a minute left]
$ grep respondent compliance.answers.yaml
respondent: {role: compliance, form: compliance, only: [governance]}
$ readiness report compliance.answers.yaml | head -n 20
a - b                                                      AI adoption readiness
Risk or compliance, Form for risk and compliance, 23 Nov 2026    7 of 8 answered

One person's view: this role has no overall score by itself.

Where you stand        0   25    50    75   100       range     grade   answered
Problem before tool   not asked of this role
Mindset and skill     not asked in this form
Governance and trust  |######-+--.............|  32   27 to 42  patchy  7 of 8
ROI expectations      not asked of this role
Incentives            not asked of this role
Built as a system     not asked in this form
# at least   - at most   + as answered

How sure: low (one voice; evidence on 0 of 5 key questions)
Evidence-informed, not validated: a judgement to discuss, not a measurement.
$ readiness assess --survey governence --role compliance
error[U0106]: `governence` is not a survey of ai-adoption
  = help: did you mean `governance`?
  = more: readiness explain U0106
[2]
