#!/usr/bin/env bash
# How long a whole process takes, beside an empty Python one: medians of hyperfine, as lines for table.awk.
#   start-up.sh PROGRAM
set -euo pipefail
cd "$(dirname "$0")/.."

example=examples/insurer-claims/leader.answers.yaml
# The system's, before one of a version manager, which may be slower.
python=$(PATH=/usr/bin:/bin:$PATH && type -P python3)
results=$(mktemp)
trap 'rm -f "$results"' EXIT

hyperfine --shell=none --warmup 20 --min-runs 200 --style none --export-csv "$results" \
  --command-name 'python3 -c 0' "$python -c 0" \
  --command-name 'readiness --help' "$1 --help" \
  --command-name 'readiness report EXAMPLE' "$1 report $example" >&2

awk -F, '
  NR == 1 {
    for (i = 1; i <= NF; i++) column[$i] = i
    next
  }
  {
    processor = $(column["user"]) + $(column["system"])
    printf "Start\t%s\t1\t%s\t0\t%s\n", $1, $(column["median"]), processor
  }' "$results"
