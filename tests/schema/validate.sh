#!/usr/bin/env bash
# Validates, with an independent validator (ajv), every YAML file that is shipped and the JSON that
# the program prints.   validate.sh PROGRAM       needs build/node, which ./dev test --all installs
set -euo pipefail
project=$(cd "$(dirname "$0")/../.." && pwd)
program=$(realpath "$1")
cd "$project"

json=$(mktemp -d)
trap 'rm -rf "$json"' EXIT
for answers in examples/*/*.answers.yaml; do
  "$program" report --format json "$answers" >"$json/$(echo "$answers" | tr / -).json"
  case $answers in
    */compliance.* | */practitioner.*) ;; # no level of their own, so no plan
    *) "$program" plan --format json "$answers" >"$json/$(echo "$answers" | tr / -).plan.json" ;;
  esac
done
"$program" report --format json examples/insurer-claims >"$json/unit.json"
"$program" report --format json examples/insurer-claims examples/law-firm >"$json/portfolio.json"
"$program" report --format benchmark -q ai-adoption examples/thirty-teams/answers.csv >"$json/others.json"
"$program" report --format json --benchmark "$json/others.json" examples/insurer-claims >"$json/beside.json"
"$program" plan --format json examples/insurer-claims >"$json/unit.plan.json"
"$program" show ai-adoption --role leader --format answers >"$json/blank.answers.yaml"
echo 'schema: readiness/answers@1' >"$json/broken"
"$program" lint --format json "$json/broken" >"$json/findings.json" || [ $? = 1 ]
"$program" batch examples/many-units/responses.csv -q demo --group-by unit --format json \
  --tally "$json/tally.json" 2>"$json/warnings" >"$json/batch.json"
"$program" check --format json --keep-going --policy examples/ci/readiness-policy.yaml \
  examples/insurer-claims/*.yaml "$json/broken" >"$json/check.json" 2>"$json/refusals" || [ $? = 1 ]
"$program" compare --format json examples/ci/answers >"$json/comparison.json"
"$program" rules lint --format json examples/law-firm/rules/*.md >"$json/rules.json" 2>"$json/refusals" || [ $? = 1 ]
"$program" rules cases --format json examples/law-firm/rules/page-2026.md >"$json/cases.json"
"$program" target --format json examples/law-firm/candidates.yaml >"$json/target.json"
"$program" track --format json --price "95 EUR" examples/law-firm/outcomes.csv >"$json/outcomes.json"
"$program" report --format json --track examples/law-firm/outcomes.csv --actions examples/law-firm/actions.yaml \
  examples/law-firm/leader.answers.yaml >"$json/measured.json"
"$program" actions --format json examples/law-firm/actions.yaml >"$json/actions.json"
tests/schema/of_others.sh "$program"
export NODE_PATH=$project/build/node/node_modules
node tests/schema/validate.cjs schema questionnaires platforms phrasebooks outcomes workflows examples "$json"
