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
check() { # CODE NAME ARGUMENTS...
  local files
  mapfile -t files < <(write "$2")
  expect "$1" "$program" check "${@:3}" --as-of 2026-11-23 "${files[@]}"
}
mkdir empty
check 1 judged a.yaml b.yaml --policy policy.yaml --keep-going
check 3 refused a.yaml --policy b.yaml
check 3 not-compared a.yaml --max-drop 5 --baseline gone
check 5 nothing empty --policy policy.yaml
mapfile -t linted < <(write linted)
expect 1 "$program" lint a.yaml b.yaml policy.yaml "${linted[@]}"

for schema in "$schemas"/*junit*.xsd; do
  xmllint --noout --schema "$schema" ./*.xml
done
NODE_PATH=$project/build/node/node_modules node - "$schemas"/sarif-schema-*.json ./*.sarif <<'END'
const { readFileSync } = require("node:fs");
const Ajv = require("ajv-draft-04");
const json = (file) => JSON.parse(readFileSync(file, "utf8"));
const [schema, ...files] = process.argv.slice(2);
const ajv = new Ajv({ strict: false });
require("ajv-formats")(ajv);
const validate = ajv.compile(json(schema));
for (const file of files) {
  const isSarif = validate(json(file));
  console.log(isSarif ? `${file} is SARIF` : `${file}: ${ajv.errorsText(validate.errors)}`);
  if (!isSarif) process.exitCode = 1;
}
if (validate({ version: "2.1.0" })) process.exitCode = 1; // a schema that refuses nothing
END
