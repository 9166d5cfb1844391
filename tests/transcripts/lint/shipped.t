# promise: the shipped files are clean, without a single suppression
$ readiness lint $QUESTIONNAIRES $EXAMPLES
66 files checked: 0 errors, 0 warnings.
Passed over, as no questionnaire and no answers: ../examples/ci/github-workflow.yaml, ../examples/ci/gitlab-ci.yaml, ../examples/many-units/responses.csv
$ readiness lint $QUESTIONNAIRES $EXAMPLES --strict --format short
