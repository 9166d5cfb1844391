#!/usr/bin/env bash
# Holds the #include lines under a source folder to the table in modules.txt, and finds circles.
#   check_layering.sh src
set -euo pipefail
export LC_ALL=C

table=$(cd "$(dirname "$0")" && pwd)/modules.txt
cd "$1"

includes=$(find . \( -name '*.cpp' -o -name '*.hpp' \) -print | sed 's|^\./||' | sort |
  while IFS= read -r file; do
    sed -n 's|^ *# *include *\(["<]\)\([^">]*\)[">].*|'"$file"' \1 \2|p' "$file"
  done)
[ -n "$includes" ] || { echo "no #include line under $1: is this the source folder?"; exit 1; }

problems=$(mktemp)
trap 'rm -f "$problems" "$problems.pairs"' EXIT

# Every include against the table.
awk '
  function module_of(path) { return path ~ /\// ? substr(path, 1, index(path, "/") - 1) : "main" }
  FNR == NR && $1 == "module"  { known[$2]; for (i = 3; i <= NF; i++) may[$2, $i]; next }
  FNR == NR && $1 == "library" { where[$2] = $3; most[$2] = $4; next }
  FNR == NR { next }
  {
    file = $1; from = module_of(file); to = module_of($3)
    for (prefix in where) {
      if (index($3, prefix) != 1) continue
      users[prefix] = users[prefix] " " file
      if (!((prefix, file) in seen)) { seen[prefix, file]; count[prefix]++ }
      if (where[prefix] != "-" && index(file, where[prefix]) != 1)
        print file ": only " where[prefix] " may include <" prefix "...>"
    }
    if (!(from in known)) {
      if (!(from in told)) print file ": module " from " is not in modules.txt"
      told[from]
    } else if ($2 == "\"" && to != from && !((from, to) in may))
      print file ": " from " must not include " $3
  }
  END {
    for (prefix in most)
      if (most[prefix] != "-" && count[prefix] > most[prefix])
        print "<" prefix "...> is included by " count[prefix] " files, " most[prefix] " may:" \
          users[prefix]
  }' "$table" - <<<"$includes" >"$problems"

# Circles: a header and its source are one. tsort complains of each circle and names its members.
awk '$2 == "\"" {
    from = $1; to = $3; sub(/\.[ch]pp$/, "", from); sub(/\.[ch]pp$/, "", to)
    if (from != to) print from, to
  }' <<<"$includes" >"$problems.pairs"
tsort <"$problems.pairs" 2>&1 >/dev/null |
  sed 's/^tsort: //; s/^-: .*loop.*/circle of includes:/' >>"$problems" || true

if [ -s "$problems" ]; then
  cat "$problems"
  exit 1
fi
echo "$(wc -l <<<"$includes") includes keep to the table, no circle"
