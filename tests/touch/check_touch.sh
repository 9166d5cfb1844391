#!/usr/bin/env bash
# Adds something made up to a scratch copy of the sources, once for each file *.add, counts the
# files that had to change, and holds the table "Where to add what" to the count. What changed is
# compiled as far as its meaning, without a build.
#   check_touch.sh COMPILE_COMMANDS [NAME...]
#
# A file NAME.add begins with "# row: TEXT", the first cell of its row in the table, perhaps with
# "# also: PATTERN", for files that are compiled though nothing in them changes, and is run with
#   new PATH                  <<'END'    a file that did not exist
#   behind PATH LINE          <<'END'    lines behind the only line that holds LINE
#   before PATH LINE          <<'END'    lines in front of it
#   inside PATH TEXT REPLACED            a part of the only line that holds TEXT
set -euo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
commands=$(realpath "$1")
shift
if [ $# = 0 ]; then
  for script in "$here"/*.add; do set -- "$@" "$(basename "$script" .add)"; done
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() { echo "$name: $*" >&2; exit 1; }

new() {
  [ ! -e "$1" ] || fail "$1 is there already"
  mkdir -p "$(dirname "$1")"
  cat >"$1"
  echo "$1" >>"$scratch/new"
}
only_line() { # FILE TEXT
  local found
  found=$(grep -nF -- "$2" "$1" | cut -d: -f1) || fail "$1 has no line with: $2"
  [ "$(wc -l <<<"$found")" = 1 ] || fail "$1 has several lines with: $2"
  echo "$found"
}
touched() { echo "$1" >>"$scratch/touched"; }
behind() {
  local line
  line=$(only_line "$1" "$2")
  sed -i "${line}r /dev/stdin" "$1"
  touched "$1"
}
before() {
  local line
  line=$(only_line "$1" "$2")
  { head -n $((line - 1)) "$1"; cat; tail -n +"$line" "$1"; } >"$scratch/edited"
  cp "$scratch/edited" "$1"
  touched "$1"
}
inside() {
  local line
  line=$(only_line "$1" "$2")
  awk -v at="$line" -v old="$2" -v new="$3" 'NR == at {
    begin = index($0, old)
    $0 = substr($0, 1, begin - 1) new substr($0, begin + length(old))
  } { print }' "$1" >"$scratch/edited"
  cp "$scratch/edited" "$1"
  touched "$1"
}

# How a file of the library is compiled, for a source in the scratch copy and for its meaning alone.
compiler=$(sed -n 's/^ *"command": "\(.*\) -o [^ ]* -c [^ ]*src\/questionnaire\/model.cpp",$/\1/p' "$commands" |
  sed 's/\\\\\\"/\\"/g')
[ -n "$compiler" ] || { echo "no command for src/questionnaire/model.cpp in $commands"; exit 1; }
compiler=${compiler//"-I$root/src"/"-I$scratch/tree/src"}

compiles() { (cd "$scratch" && eval "$compiler -fsyntax-only tree/$1"); }

for name; do
  script=$here/$name.add
  rm -rf "$scratch/tree" && mkdir "$scratch/tree"
  cp -r "$root/src" "$root/docs" "$scratch/tree"
  : >"$scratch/new" && : >"$scratch/touched"
  cd "$scratch/tree"
  # shellcheck source=/dev/null
  source "$script"

  count=$(sort -u "$scratch/touched" | wc -l)
  row=$(sed -n 's/^# row: //p' "$script")
  said=$(awk -F ' *[|] *' -v row="$row" '$2 == row { print $3 }' docs/architecture.md)
  [ "$said" = "$count" ] || {
    sort -u "$scratch/touched"
    fail "docs/architecture.md says ${said:-nothing} of \"$row\", and $count files had to change"
  }
  also=$(sed -n 's/^# also: //p' "$script")
  sources=$({
    cat "$scratch/touched" "$scratch/new"
    [ -z "$also" ] || grep -rlE -- "$also" src
  } | grep '\.cpp$' | sort -u)
  for source in $sources; do
    compiles "$source" || fail "$source does not compile with it"
  done
  echo "$name: $count changed, $(wc -l <"$scratch/new") new"
done
