#!/usr/bin/env bash
# Runs what a README shows: the commands of its ```console blocks, in a copy of the project, and
# compares what they print with what stands below them.
#
#   run.sh PROGRAM README.md
#
# A line `...` stands for any number of lines. `./dev run` is the report that it ends with; other
# ./dev lines are skipped. A block below a line <!-- not run: REASON --> is skipped.
set -euo pipefail
# shellcheck source=tests/sandbox.sh
. "$(dirname "$0")/../sandbox.sh"

readme=$(realpath "$2")
project=$(cd "$(dirname "$0")/../.." && pwd)
sandbox "$1"
for entry in "$project"/*; do
  [ "$entry" = "$project/build" ] || cp -R "$entry" "$work"
done

# Each command becomes two numbered files: N.command and N.expected.
skipped_blocks=$(awk -v dir="$sandbox" '
  /^```/ && inside         { inside = 0; next }
  /^```console/            { inside = !excused; skipped += excused; excused = state = 0; next }
  /^<!-- not run: .+ -->$/ { excused = 1; next }
  !inside                  { if (/./) excused = 0; next }
  /^\$ /                   { n++; state = "command" }
  state == "command" && /^[$>]( |$)/ { print substr($0, 3) >(dir "/" n ".command"); next }
  state                    { state = "output"; print >(dir "/" n ".expected") }
  END                      { print skipped + 0 }' "$readme")

# Text on standard input as one line, each of its lines after the mark \1: what `...` stands for is
# then `*` in a bash pattern, and nothing but whole lines.
marked() { without_blank_end | sed $'s/^/\1/' | tr -d '\n'; }
pattern() {
  without_blank_end |
    sed -e 's/[][\\*?]/\\&/g' -e $'s/^/\1/' -e $'s/^\1\\.\\.\\.$/*/' | tr -d '\n'
}

ran=0 skipped=0 failed=0 code=0
for ((n = 1; ; n++)); do
  [ -f "$sandbox/$n.command" ] || break
  command=$(cat "$sandbox/$n.command")
  case $command in
    './dev run') command='readiness report examples/insurer-claims/leader.answers.yaml' ;;
    ./dev* | git\ * | cd\ * | sudo\ * | apt*) skipped=$((skipped + 1)) && continue ;;
  esac
  ran=$((ran + 1))
  expected=$sandbox/$n.expected today=$sandbox/$n.today
  touch "$expected"
  # First the exit code of the command before, for a reader who types `echo $?`.
  command="(exit $code); $command" code=0
  (cd "$work" && "${sandbox_env[@]}" bash -c "$command") </dev/null >"$today" 2>&1 || code=$?
  # shellcheck disable=SC2053  # a pattern, on purpose
  if [[ $(marked <"$today") != $(pattern <"$expected") ]]; then
    failed=$((failed + 1))
    printf '\n$ %s\n' "$(cat "$sandbox/$n.command")"
    diff -u --label "$2" --label today "$expected" "$today" || true
  fi
done

echo "$ran commands run, $failed differ, $skipped not for a test," \
  "$skipped_blocks blocks marked as not run"
[ "$failed" = 0 ] && [ "$ran" != 0 ]
