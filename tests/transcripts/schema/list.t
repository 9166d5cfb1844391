# promise: a schema for every kind of file; what is shipped is what the program writes
$ readiness schema
questionnaire   readiness/questionnaire@1
survey          readiness/survey@1
contradictions  readiness/contradictions@1
patterns        readiness/patterns@1
recommendations readiness/recommendations@1
tests           readiness/tests@1
answers         readiness/answers@1
mapping         readiness/mapping@1
platform        readiness/platform@1
measures        readiness/measures@1
policy          readiness/policy@1
phrasebook      readiness/phrasebook@1
rule-page       readiness/rule-page@1
criteria        readiness/criteria@1
candidates      readiness/candidates@1
actions         readiness/actions@1
brand           readiness/brand@1
benchmark       readiness/benchmark@1
$ readiness schema answrs
error[U0104]: `answrs` is not a kind of file
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
actions-1.schema.json
answers-1.schema.json
benchmark-1.schema.json
brand-1.schema.json
candidates-1.schema.json
contradictions-1.schema.json
criteria-1.schema.json
mapping-1.schema.json
measures-1.schema.json
patterns-1.schema.json
phrasebook-1.schema.json
platform-1.schema.json
policy-1.schema.json
questionnaire-1.schema.json
recommendations-1.schema.json
rule-page-1.schema.json
survey-1.schema.json
tests-1.schema.json
