#!/usr/bin/env bash
# Many made-up units: every figure of the page that shows them all is that of the unit's own report,
# links lead to files, and the page is fit for people who cannot see it.
#   run.sh PROGRAM       needs build/node, which ./dev test --all installs
set -euo pipefail
project=$(cd "$(dirname "$0")/../.." && pwd)
program=$(realpath "$1")
cd "$project"
export NODE_PATH=$project/build/node/node_modules

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
node tests/portfolio/teams.cjs questionnaires/ai-adoption 12 20261130 >"$work/teams.csv"
"$program" report "$work/teams.csv" -q ai-adoption --out-dir "$work/json" -f json 2>/dev/null
node tests/portfolio/same_figures.cjs "$work/json"

# Two names that make one file name, and one that makes none.
sed 's/,Team 001,/,A  b,/; s/,Team 002,/,a-b!,/; s/,Team 003,/,***,/; s/,Team 004,/,index,/' \
  "$work/teams.csv" >"$work/names.csv"
"$program" report "$work/names.csv" -q ai-adoption --out-dir "$work/html" 2>/dev/null
files=$(find "$work/html" -name '*.html' ! -name index.html | wc -l)
links=0
while read -r link; do
  [ -f "$work/html/$link" ] || { echo "the index links $link, which is not there" >&2; exit 1; }
  links=$((links + 1))
done < <(grep -o 'href="[^"#]*\.html"' "$work/html/index.html" | sort -u | sed 's/href="//; s/"//')
echo "$files reports, $links links"
[ "$files" = 12 ] && [ "$links" = 12 ]
