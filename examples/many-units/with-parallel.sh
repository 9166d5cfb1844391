#!/usr/bin/env bash
# Scores shards of responses.csv with GNU parallel, merges their tallies, and compares with one process.
#   with-parallel.sh [READINESS]     add --sshlogin to run the shards on other machines
set -euo pipefail
readiness=$(realpath "${1:-$(command -v readiness)}")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# Ten rows to a shard, each with the header; --block would cut by size instead.
parallel --pipe --header : -N 10 -j 2 \
  "$readiness batch - -q demo --group-by unit --tally tally-{#}.json -o /dev/null 2>/dev/null" \
  <"$here/responses.csv"
"$readiness" batch --merge tally-*.json --tally merged.json -o merged.txt
"$readiness" batch "$here/responses.csv" -q demo --group-by unit --tally whole.json 2>/dev/null \
  -o whole.txt

cmp merged.json whole.json
echo "$(find . -name 'tally-*.json' | wc -l) shards, the same bytes as one process:"
head -n 12 merged.txt
