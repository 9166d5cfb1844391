#!/usr/bin/env bash
# Holds the #include lines under a source folder to the table in its base/modules.hpp, and those of
# libraries to libraries.txt; finds circles; and holds the table of docs/architecture.md to the same.
#   check_layering.sh src [docs/architecture.md]
set -euo pipefail
export LC_ALL=C

[ -e "$1/base/modules.hpp" ] || { echo "no base/modules.hpp under $1: is this the source folder?"; exit 1; }
libraries=$(cd "$(dirname "$0")" && pwd)/libraries.txt
docs=${2:+$PWD/$2}
cd "$1"

# "module NAME USED..." for each namespace of the table
modules=$(awk '
  $1 == "namespace" && $2 != "readiness" { name = $2; uses = ""; if (/\{\}/) print "module", name }
  $1 == "using" { sub(/;/, "", $3); uses = uses " " $3 }
  $1 == "}" && name != "" { print "module", name uses; name = "" }' base/modules.hpp)
modules+=$'\nmodule main base cli'

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
      if (!(from in told)) print file ": module " from " is not in base/modules.hpp"
      told[from]
    } else if ($2 == "\"" && to != from && !((from, to) in may))
      print file ": " from " must not include " $3
  }
  END {
    for (prefix in most)
      if (most[prefix] != "-" && count[prefix] > most[prefix])
        print "<" prefix "...> is included by " count[prefix] " files, " most[prefix] " may:" \
          users[prefix]
  }' <(printf '%s\n' "$modules"; cat "$libraries") - <<<"$includes" >"$problems"

# Circles: a header and its source are one. tsort complains of each circle and names its members.
awk '$2 == "\"" {
    from = $1; to = $3; sub(/\.[ch]pp$/, "", from); sub(/\.[ch]pp$/, "", to)
    if (from != to) print from, to
  }' <<<"$includes" >"$problems.pairs"
tsort <"$problems.pairs" 2>&1 >/dev/null |
  sed 's/^tsort: //; s/^-: .*loop.*/circle of includes:/' >>"$problems" || true

# The documented table says the same: "| `name` | base, document; a library | ...".
if [ -n "$docs" ]; then
  awk -F '|' '
    FNR == NR { split($0, words, " "); known[words[2]]; may[words[2]] = $0; next }
    $2 ~ /^ `[a-z]+` $/ {
      name = $2; gsub(/[ `]/, "", name)
      if (!(name in known) || $3 ~ /all of them/) { told[name]; next }
      told[name]; said = "module " name
      count = split($3, words, /[^a-z]+/)
      for (i = 1; i <= count; i++) if (words[i] in known) said = said " " words[i]
      if (said != may[name]) print FILENAME ": " said ", but base/modules.hpp: " may[name]
    }
    END { for (name in known) if (!(name in told) && name != "main") print FILENAME " lacks " name }
  ' <(printf '%s\n' "$modules") "$docs" >>"$problems"
fi

if [ -s "$problems" ]; then
  cat "$problems"
  exit 1
fi
echo "$(wc -l <<<"$includes") includes keep to the table, no circle"
