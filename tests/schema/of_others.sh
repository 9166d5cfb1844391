#!/usr/bin/env bash
# Holds what `check` and `lint` write for build servers to the schemas of those who read it. The
# project does not ship them: READINESS_SCHEMAS names a folder that holds some of them.
#   of_others.sh PROGRAM
set -euo pipefail
project=$(cd "$(dirname "$0")/../.." && pwd)
program=$(realpath "$1")
schemas=${READINESS_SCHEMAS-}
if [ -z "$schemas" ]; then
  echo 'not checked: JUnit and SARIF against the schemas of others (READINESS_SCHEMAS)'
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cp "$project/examples/insurer-claims/leader.answers.yaml" a.yaml
printf '\naccepted:\n  - {pattern: liability-deflection, reason: Later., by: head, expires: 2027-03-31}\n' >>a.yaml
printf 'schema: readiness/answers@1\nquestionnaire: ai-adoption\nrespondent: {role: boss}\n' >b.yaml
cat >policy.yaml <<'END'
schema: readiness/policy@1
id: p
questionnaire: ai-adoption
gates:
  - {id: inconclusive, metric: score(governance), min: 30, help: "See [a](b) {0}.\nThen act."}
  - {id: accepted-gap, metric: pattern(liability-deflection), max: 0}
  - {id: failed, metric: level, min: problem-led, help: "See [a](b) {0}.\nThen act."}
  - {id: warns, metric: n, min: 5, level: warning}
END
expect() { # CODE COMMAND...   the command ends so
  local code=$1 ended=0
  shift
  "$@" >out 2>errors || ended=$?
  [ "$ended" = "$code" ] || {
    echo "$* ended with $ended"
    cat errors
    exit 1
  }
}
write() { printf '%s\n' --out "junit=$1.xml" --out "sarif=$1.sarif"; }
mapfile -t judged < <(write judged)
mapfile -t unjudged < <(write unjudged)
mapfile -t linted < <(write linted)
expect 1 "$program" check a.yaml b.yaml --policy policy.yaml --as-of 2026-11-23 --keep-going "${judged[@]}"
expect 3 "$program" check a.yaml --policy b.yaml "${unjudged[@]}"
expect 1 "$program" lint a.yaml b.yaml policy.yaml "${linted[@]}"

for schema in "$schemas"/*junit*.xsd; do
  for file in ./*.xml; do xmllint --noout --schema "$schema" "$file"; done
done
python3 - "$schemas"/sarif-schema-*.json ./*.sarif <<'END'
import json
import sys

import jsonschema

schema, *files = sys.argv[1:]
validator = jsonschema.Draft4Validator(json.load(open(schema)))
for file in files:
    for error in validator.iter_errors(json.load(open(file))):
        sys.exit(f"{file}: {error.json_path} {error.message}")
    print(f"{file} is SARIF")
END
