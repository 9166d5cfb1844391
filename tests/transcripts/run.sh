#!/usr/bin/env bash
# Replays transcripts: each says what a user types and what the program answers.
#
#   run.sh PROGRAM FILE.t...             fails where today's answers differ, and shows how
#   run.sh --update PROGRAM FILE.t...    writes today's answers into the files; then read the diff
#
#   # promise: a missing file is named, and the exit code is 3      (required, first)
#   $ cat >a.yaml <<'EOF'            a command, run by bash in an empty folder
#   > respondent: {role: leader}     ... and how it goes on, with `> `
#   > EOF
#   $ readiness report b.yaml        each command is a shell of its own; files stay
#   error[F0001]: ...                then what it prints, stdout and stderr as they come; of a
#                                    pipeline stderr first, for which comes first is chance there
#   [3]                              its exit code, where that is not 0
#
# $EXAMPLES and $QUESTIONNAIRES lead to the project's folders; width 80, no colour, 2026-11-23.
# Blank lines before the next `$ ` are free. An output that does not end its last line is followed
# by `(no newline)`. Output that looks like a command or an exit code needs `| sed 's/^/| /'`.
set -euo pipefail
# shellcheck source=tests/sandbox.sh
. "$(dirname "$0")/../sandbox.sh"

run() { (cd "$work" && exec "${sandbox_env[@]}" bash -c "$1") </dev/null; }

# Runs $command in $work and prints what it answers, as a transcript shows it.
answer() {
  local code=0 output=$sandbox/output talk=$sandbox/talk piped=$'readiness[^\n;|]*[|][^|]'
  if [[ $command =~ $piped && $command != *'2>&1'* ]]; then
    run "$command" >"$output.data" 2>"$talk" || code=$?
    cat "$talk" "$output.data" >"$output"
  else
    run "$command" >"$output" 2>&1 || code=$?
  fi
  if [ -n "$(tail -c 1 "$output")" ]; then printf '\n(no newline)\n' >>"$output"; fi
  if grep -qE '^(\$ .*|\[[0-9]+\])$' "$output" || head -n 1 "$output" | grep -q '^>'; then
    echo "(this output looks like a transcript itself: add | sed 's/^/| /')"
  else
    without_blank_end <"$output"
  fi
  [ $code = 0 ] || echo "[$code]"
}

# Prints FILE as it would read if its commands were typed today.
replay() {
  local line command='' state=heading blanks=0
  while IFS= read -r line || [ -n "$line" ]; do
    if [[ $line == '$ '* ]]; then
      [ $state = heading ] || finish_command
      command=${line#'$ '} state=command
      printf '%s\n' "$line"
    elif [[ $state == command && ($line == '>' || $line == '> '*) ]]; then
      line=${line#>}
      command+=$'\n'${line# }
      printf '>%s\n' "$line"
    elif [ $state = heading ]; then
      printf '%s\n' "$line"
    else
      state=answer
      if [ -n "$line" ]; then blanks=0; else blanks=$((blanks + 1)); fi
    fi
  done <"$1"
  [ $state = heading ] || finish_command
}

finish_command() {
  answer
  for (( ; blanks > 0; blanks--)); do echo; done
}

# Compares or updates one file, in a folder of its own.
check() (
  local file=$1
  sandbox "$program"
  if ! grep -q '^# promise: .' "$file" || ! grep -q '^\$ ' "$file"; then
    echo "$file: needs a line '# promise: ...' and a command"
    return 1
  fi
  replay "$file" >"$sandbox/today"
  if [ -n "$update" ]; then
    cmp -s "$file" "$sandbox/today" || { cat "$sandbox/today" >"$file" && echo "updated $file"; }
  else
    diff -u --label "$file" --label today "$file" "$sandbox/today"
  fi
)

update=
[ "${1-}" != --update ] || { update=yes && shift; }
program=$(realpath "$1")
shift
[ $# -gt 0 ] || { echo "no transcript named"; exit 1; }
failed=0
for file; do check "$file" || failed=1; done
exit $failed
