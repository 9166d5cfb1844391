# promise: a schema for every kind of file; what is shipped is what the program writes
$ readiness schema
questionnaire   readiness/questionnaire@1   people write it
survey          readiness/survey@1          people write it
contradictions  readiness/contradictions@1  people write it
patterns        readiness/patterns@1        people write it
recommendations readiness/recommendations@1 people write it
tests           readiness/tests@1           people write it
answers         readiness/answers@1         people write it
mapping         readiness/mapping@1         people write it
platform        readiness/platform@1        people write it
measures        readiness/measures@1        people write it
policy          readiness/policy@1          people write it
phrasebook      readiness/phrasebook@1      people write it
rule-page       readiness/rule-page@1       people write it
criteria        readiness/criteria@1        people write it
candidates      readiness/candidates@1      people write it
actions         readiness/actions@1         people write it
brand           readiness/brand@1           people write it
benchmark       readiness/benchmark@1       people write it
actions-status  readiness/actions-status@1  commands print it
batch           readiness/batch@2           commands print it
check           readiness/check@1           commands print it
comparison      readiness/comparison@1      commands print it
diagnostics     readiness/diagnostics@1     commands print it
outcomes        readiness/outcomes@1        commands print it
plan            readiness/plan@2            commands print it
portfolio       readiness/portfolio@1       commands print it
report          readiness/report@2          commands print it
rule-cases      readiness/rule-cases@1      commands print it
rules           readiness/rules@1           commands print it
tally           readiness/tally@1           commands print it
target          readiness/target@1          commands print it
$ readiness schema answrs
error[U0104]: `answrs` is not a kind of file or output
  = help: did you mean `answers`?
  = more: readiness explain U0104
[2]
$ readiness schema write out; ls out
Wrote out/questionnaire-1.schema.json
Wrote out/survey-1.schema.json
Wrote out/contradictions-1.schema.json
Wrote out/patterns-1.schema.json
Wrote out/recommendations-1.schema.json
Wrote out/tests-1.schema.json
Wrote out/answers-1.schema.json
Wrote out/mapping-1.schema.json
Wrote out/platform-1.schema.json
Wrote out/measures-1.schema.json
Wrote out/policy-1.schema.json
Wrote out/phrasebook-1.schema.json
Wrote out/rule-page-1.schema.json
Wrote out/criteria-1.schema.json
Wrote out/candidates-1.schema.json
Wrote out/actions-1.schema.json
Wrote out/brand-1.schema.json
Wrote out/benchmark-1.schema.json
Wrote out/actions-status-1.schema.json
Wrote out/batch-2.schema.json
Wrote out/check-1.schema.json
Wrote out/comparison-1.schema.json
Wrote out/diagnostics-1.schema.json
Wrote out/outcomes-1.schema.json
Wrote out/plan-2.schema.json
Wrote out/portfolio-1.schema.json
Wrote out/report-2.schema.json
Wrote out/rule-cases-1.schema.json
Wrote out/rules-1.schema.json
Wrote out/tally-1.schema.json
Wrote out/target-1.schema.json
actions-1.schema.json
actions-status-1.schema.json
answers-1.schema.json
batch-2.schema.json
benchmark-1.schema.json
brand-1.schema.json
candidates-1.schema.json
check-1.schema.json
comparison-1.schema.json
contradictions-1.schema.json
criteria-1.schema.json
diagnostics-1.schema.json
mapping-1.schema.json
measures-1.schema.json
outcomes-1.schema.json
patterns-1.schema.json
phrasebook-1.schema.json
plan-2.schema.json
platform-1.schema.json
policy-1.schema.json
portfolio-1.schema.json
questionnaire-1.schema.json
recommendations-1.schema.json
report-2.schema.json
rule-cases-1.schema.json
rule-page-1.schema.json
rules-1.schema.json
survey-1.schema.json
tally-1.schema.json
target-1.schema.json
tests-1.schema.json
$ readiness schema readiness/diagnostics@1 | head -4
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "diagnostics-1.schema.json",
  "title": "readiness/diagnostics@1",
$ readiness schema diagnostics | cmp - out/diagnostics-1.schema.json
