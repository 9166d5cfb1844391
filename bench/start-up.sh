#!/usr/bin/env bash
# How long a whole process takes, beside an empty Python one: medians of hyperfine.
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
    for (i = 1; i <= NF; i++) if ($i == "median") column = i
    printf "%-26s %9s %9s\n", "", "median", "ratio"
    next
  }
  NR == 2 { python = $column }
  { printf "%-26s %6.2f ms %9.2f\n", $1, 1000 * $column, $column / python }' "$results"
