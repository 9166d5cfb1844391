# promise: the shipped files are clean, without a single suppression
$ readiness lint $QUESTIONNAIRES $EXAMPLES
note[B0120]: this table is read as answers to `demo`, by its columns
  --> ../examples/many-units/responses.csv
   = help: name another with -q
   = more: readiness explain B0120

note[B0120]: this table is read as answers to `ai-adoption`, by its columns
  --> ../examples/thirty-teams/answers.csv
   = help: name another with -q
   = more: readiness explain B0120
76 files checked: 0 errors, 0 warnings.
Skipped, as neither questionnaires nor answers: ../examples/ci/github-workflow.yaml, ../examples/ci/gitlab-ci.yaml, ../examples/online-form/responses.csv, ../examples/thirty-teams/made-up.benchmark.json, ../examples/README.md, ../examples/cases/README.md, ../examples/ci/README.md, ../examples/gallery/claims-over-a-year.html and 18 more.
$ readiness lint $QUESTIONNAIRES $EXAMPLES --strict --format short
../examples/many-units/responses.csv: note[B0120]: this table is read as answers to `demo`, by its columns
../examples/thirty-teams/answers.csv: note[B0120]: this table is read as answers to `ai-adoption`, by its columns
