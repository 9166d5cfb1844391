#!/usr/bin/env bash
# The job of batch.sh by its other doors, as lines for table.awk: JSON Lines, a folder of YAML files,
# thousands of groups, and the widest questionnaire that is built in.
#   doors.sh PROGRAM [ROWS [FILES]]      ROWS: 1000000, FILES: 10000
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=bench/measure.sh
. "$here/measure.sh"
program=$(realpath "$1")
rows=${2-1000000}
files=${3-10000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

g++ -std=c++20 -O2 -o generate "$here/batch/generate.cpp"
python3 "$here/batch/questionnaire.py" >job.yaml
score() { "$program" batch "$@" -q job.yaml --figures given --group-by team -f csv --out groups=groups.csv; }
export NODE_PATH=$peers/node_modules

job='JSON Lines'
./generate "$rows" jsonl >answers.jsonl
./generate "$rows" >table.csv
score table.csv -o by-table.csv && score answers.jsonl -o by-lines.csv && cmp by-table.csv by-lines.csv
for threads in 2 1; do
  measure "$job" "readiness, $threads threads" "$rows" "$program" batch answers.jsonl -q job.yaml --figures given \
    --group-by team -f csv -o a.csv --out groups=b.csv --jobs $threads
done
if wants duckdb && node_has @duckdb/node-api; then
  measure "$job" 'peer: DuckDB (Node)' "$rows" node "$here/batch/peer_duckdb.js" answers.jsonl
fi
if wants node && type -P node >/dev/null; then
  measure "$job" 'peer: Node, JSON.parse' "$rows" node "$here/batch/peer_node.js" answers.jsonl
fi
output=/dev/null measure "$job" 'limit: cat' "$rows" cat answers.jsonl

job='YAML files'
mkdir answers
awk -F, -v files="$files" '
  NR == 1 { for (i = 4; i <= NF; i++) id[i] = $i; next }
  NR > files + 1 { exit }
  {
    name = sprintf("answers/%06d.yaml", NR)
    print "schema: readiness/answers@1\nquestionnaire: bench\nsubject: {team: " $3 "}" >name
    print "respondent: {ref: " $1 ", role: " $2 "}\n\nanswers:" >name
    for (i = 4; i <= NF; i++) if ($i != "") print "  " id[i] ": " ($i == "?" ? "{unknown: true}" : $i) >name
    close(name)
  }' table.csv
for threads in 1 2; do
  measure "$job" "readiness, $threads threads" "$files" "$program" batch answers -q job.yaml --figures given \
    --group-by team -f csv -o a.csv --out groups=b.csv --jobs $threads
done
if wants js-yaml && node_has js-yaml; then
  measure "$job" 'peer: Node, js-yaml' "$files" node "$here/batch/peer_node.js" answers
fi
output=/dev/null measure "$job" 'limit: cat' "$files" bash -c 'cat answers/*'

job='Groups alone'
./generate "$rows" groups >groups.csv
for table in table groups; do
  measure "$job" "readiness, $([ $table = table ] && echo 50 || echo 9000) groups, 1 thread" "$rows" \
    "$program" batch $table.csv -q job.yaml --figures given --group-by team -f groups -o b.csv --jobs 1
done
output=/dev/null measure "$job" 'limit: cat' "$rows" cat table.csv

job='ai-adoption with evidence'
wide=$((rows / 5))
python3 "$here/batch/ai_adoption.py" "$program" "$wide" >wide.csv
measure "$job" 'readiness, 2 threads' "$wide" "$program" batch wide.csv -q ai-adoption --group-by unit -f csv -o a.csv \
  --out groups=b.csv --jobs 2
output=/dev/null measure "$job" 'limit: cat' "$wide" cat wide.csv
