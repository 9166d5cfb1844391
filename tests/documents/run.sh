#!/usr/bin/env bash
# Makes the documents of all examples and looks at them with other programs: a browser, a validator
# of HTML, an accessibility checker, a reader of PDF, a spreadsheet.
#   run.sh PROGRAM       needs build/node, which ./dev test --all installs
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
program=$(realpath "$1")
modules=$project/build/node/node_modules
browser=$(command -v chromium)
cd "$project"

made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
complaints=0
complain() {
  echo "$*"
  complaints=$((complaints + 1))
}

# --- the documents ------------------------------------------------------------------------------

node "$here/hostile.cjs" "$modules" questionnaires/demo.yaml "$here/hostile-base.answers.yaml" "$made"
make_all() { # FOLDER
  mkdir -p "$1"
  local unit
  for unit in insurer-claims law-firm hospital-admin; do
    "$program" report "examples/$unit" -o "$1/$unit.html" --out xlsx="$1/$unit.xlsx" \
      --out json="$1/$unit.json" 2>>"$made/talk"
  done
  for unit in leader practitioner; do
    "$program" report "examples/law-firm/$unit.answers.yaml" -o "$1/$unit.html" \
      --out xlsx="$1/$unit.xlsx" --out json="$1/$unit.json"
  done
  "$program" report examples/cases/working-loop.answers.yaml -o "$1/working-loop.html"
  "$program" report examples/insurer-claims --audience team -o "$1/team.html" 2>>"$made/talk"
  "$program" plan examples/insurer-claims -o "$1/plan.html" --out xlsx="$1/plan.xlsx" \
    2>>"$made/talk"
  "$program" compare examples/ci/answers -o "$1/compare.html" --out xlsx="$1/compare.xlsx"
  "$program" check --policy examples/ci/readiness-policy.yaml examples/insurer-claims/leader.answers.yaml \
    -o "$1/check.html" --out xlsx="$1/check.xlsx" || [ $? = 1 ]
  "$program" batch examples/many-units/responses.csv -q demo --group-by unit -o "$1/batch.html" \
    --out xlsx="$1/batch.xlsx" 2>>"$made/talk"
  "$program" show demo --role lead -o "$1/questions.html"
  "$program" report "$made/hostile.answers.yaml" -q "$made/hostile.yaml" -o "$1/hostile.html" \
    --out xlsx="$1/hostile.xlsx"
}
make_all "$made/one"
(cd / && cd "$project" && TZ=Asia/Tokyo LC_ALL=C.UTF-8 TMPDIR="$made" make_all "$made/other folder")
diff -rq "$made/one" "$made/other folder" || complain "the same answers gave other bytes"

# --- HTML and paper -----------------------------------------------------------------------------

node "$here/look.cjs" "$modules" "$browser" "$made"/one/*.html || complain "see above"

"$program" report examples/law-firm -o "$made/law-firm.pdf" 2>>"$made/talk"
pdftotext -layout "$made/law-firm.pdf" "$made/law-firm.txt"
level=$("$program" report examples/law-firm 2>>"$made/talk" | grep -o 'Level [0-9] of [0-9]: [A-Za-z -]*[a-z]' | head -1)
if [ -z "$level" ] || ! grep -qF "$level" "$made/law-firm.txt"; then
  complain "the PDF does not say: $level"
fi
if PATH=$made "$program" report examples/law-firm/leader.answers.yaml -o "$made/none.pdf" 2>"$made/says"; then
  complain "a PDF without a printer"
fi
grep -q F0013 "$made/says" || complain "no F0011 without a printer"
[ ! -e "$made/none.pdf" ] || complain "a file was written without a printer"

# --- workbooks ----------------------------------------------------------------------------------

for book in "$made"/one/*.xlsx; do
  name=$(basename "$book" .xlsx)
  rm -rf "$made/parts" && mkdir "$made/parts"
  unzip -q "$book" -d "$made/parts"
  if grep -lE '<f>|<hyperlink|externalLink' -r "$made/parts"; then complain "$name: a formula or a link"; fi
  ssconvert -S --export-type=Gnumeric_stf:stf_csv "$book" "$made/$name-%n.csv" 2>>"$made/talk" ||
    complain "$name: not readable"
  if [ -e "$made/one/$name.json" ]; then
    node "$here/same_numbers.cjs" "$made/one/$name.json" "$made/$name"-*.csv || complain "$name: see above"
  fi
done
grep -qF '=HYPERLINK(' "$made"/hostile-*.csv || complain "the hostile workbook lost its text"
grep -qF '_x0041_' "$made"/hostile-*.csv || complain "a text that looks like an escape became a letter"

echo "$complaints complaints"
[ "$complaints" = 0 ]
