#!/usr/bin/env bash
# Folders of many answers files, each with the 41 answers of the example: seconds, files a second and
# peak memory of `check` and `lint`. Memory must not grow with the folder but for what is shown.
#   folders.sh PROGRAM [FILES]      FILES: 20000
#
# `alone`: every file is about a unit of its own. `in tens`: ten files are about one unit, and are judged
# together. `broken`: no file can be read as YAML.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "$1")
files=${2-20000}
example=$here/../examples/insurer-claims/leader.answers.yaml
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

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

# measure NAME FILES COMMAND...   the median of three runs; a finding is no failure
measure() {
  local name=$1 count=$2 times
  shift 2
  times=$(for _ in 1 2 3; do
    /usr/bin/time -f '%e %M' -o "$work/measured" "$@" >/dev/null 2>&1 || true
    tail -n 1 "$work/measured"
  done | sort -n | sed -n 2p)
  awk -v name="$name" -v count="$count" -v times="$times" 'BEGIN {
    split(times, of, " ")
    printf "%-34s %7d files %8.2f s %8.0f a second %6.0f MiB\n", name, count, of[1], count / (of[1] > 0 ? of[1] : 0.01), of[2] / 1024
  }'
}

make alone "$files" 1
make tens "$files" 10
make tenth $((files / 10)) 1
mkdir "$work/broken"
for ((i = 0; i < files; i++)); do echo '[' >"$work/broken/$i.yaml"; done

measure 'lint' "$files" "$program" lint "$work/alone"
measure 'lint, a tenth' $((files / 10)) "$program" lint "$work/tenth"
measure 'lint, broken' "$files" "$program" lint "$work/broken"
measure 'check, alone' "$files" "$program" check "$work/alone" --min 20
measure 'check, alone, a tenth' $((files / 10)) "$program" check "$work/tenth" --min 20
measure 'check, in tens' "$files" "$program" check "$work/tens" --min 20
measure 'check, against itself' "$files" "$program" check "$work/alone" --baseline "$work/alone" --max-drop 5
measure 'check, broken' "$files" "$program" check "$work/broken" --min 20
