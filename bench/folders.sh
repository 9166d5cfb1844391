#!/usr/bin/env bash
# Folders of many answers files, each with the 41 answers of the example: `check`, `lint` and `report`, as
# lines for table.awk. Memory must not grow with the folder but for what is shown.
#   folders.sh PROGRAM [FILES]      FILES: 1000
#
# `alone`: every file is about a unit of its own. `in tens`: ten files are about one unit, and are judged
# together. `broken`: no file can be read as YAML.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=bench/measure.sh
. "$here/measure.sh"
program=$(realpath "$1")
files=${2-1000}
example=$here/../examples/insurer-claims/leader.answers.yaml
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# make FOLDER FILES PEOPLE   so many people about each unit
make() {
  mkdir "$work/$1"
  awk -v folder="$work/$1" -v files="$2" -v people="$3" '
    { lines[NR] = $0 }
    END {
      for (file = 0; file < files; file++) {
        name = sprintf("%s/%06d.yaml", folder, file)
        for (i = 1; i <= NR; i++) {
          line = lines[i]
          sub(/unit: [^,}]*/, "unit: Unit " int(file / people), line)
          sub(/ref: L1,/, "ref: P" file ",", line)
          print line >name
        }
        close(name)
      }
    }' "$example"
}

job='Folders of answers'
product() { measure "$job" "$1" "$2" "$program" "${@:3}"; } # NAME FILES COMMAND...

make alone "$files" 1
make tens "$files" 10
make tenth $((files / 10)) 1
mkdir "$work/broken"
for ((i = 0; i < files; i++)); do echo '[' >"$work/broken/$i.yaml"; done

product 'lint' "$files" lint "$work/alone"
product 'lint, a tenth' $((files / 10)) lint "$work/tenth"
product 'lint, broken' "$files" lint "$work/broken"
product 'check, alone' "$files" check "$work/alone" --min 20
product 'check, alone, a tenth' $((files / 10)) check "$work/tenth" --min 20
product 'check, in tens' "$files" check "$work/tens" --min 20
product 'check, against itself' "$files" check "$work/alone" --baseline "$work/alone" --max-drop 5
expected_end=3 product 'check, broken' "$files" check "$work/broken" --min 20
product 'report' "$files" report "$work/alone"
product 'report, a tenth' $((files / 10)) report "$work/tenth"
