#!/usr/bin/env bash
# Two types of one name in one namespace are undefined behaviour that no compiler and no linker
# tells without optimizing the whole program. A file of ours begins every type of its namespace in
# the first column, so that they can be listed.
#   check_definitions.sh FOLDER...
set -euo pipefail
export LC_ALL=C

files=$(find "$@" \( -name '*.cpp' -o -name '*.hpp' \) | sort)
[ -n "$files" ] || { echo "no sources under $*"; exit 1; }

# "namespace::type file:line" of each definition outside anonymous namespaces.
# shellcheck disable=SC2086 # no path of ours holds a space
definitions=$(awk '
  FNR == 1 { depth = hidden = 0 }
  /^namespace .*\{\}/ { next }
  /^(inline )?namespace( [A-Za-z_:]+)? \{$/ {
    name = $NF == "{" ? $(NF - 1) : ""
    if (name == "namespace") { name = ""; hidden++ }
    space[++depth] = name
    next
  }
  /^\}  \/\/ namespace/ { if (space[depth--] == "") hidden--; next }
  hidden { next }
  /^(struct|class|union|enum|enum class) [A-Za-z_0-9]+( final)?( : .*)? \{/ {
    type = $1 == "enum" && $2 == "class" ? $3 : $2
    path = ""
    for (i = 1; i <= depth; i++) path = path space[i] "::"
    print path type, FILENAME ":" FNR
  }' $files | sort)
[ -n "$definitions" ] || { echo "no type in a namespace: are these our sources?"; exit 1; }

twice=$(awk '{ where[$1] = where[$1] " " $2; count[$1]++ }
  END { for (type in count) if (count[type] > 1) print type " is defined at" where[type] }' \
  <<<"$definitions" | sort)
[ -z "$twice" ] || { echo "$twice"; exit 1; }
echo "$(wc -l <<<"$definitions") types, each defined once"
