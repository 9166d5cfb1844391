# shellcheck shell=bash
# For scripts that run the program as its user would: sourced, not run.
# shellcheck disable=SC2034  # the variables are for those scripts

# sandbox PROGRAM   An empty folder to work in ($work), removed at the end, and the pinned
#                   environment ($sandbox_env) in which `readiness` is PROGRAM.
sandbox() {
  local root
  root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
  sandbox=$(mktemp -d)
  trap 'rm -rf "$sandbox"' EXIT
  mkdir "$sandbox/work" "$sandbox/bin"
  work=$sandbox/work
  ln -s "$(realpath "$1")" "$sandbox/bin/readiness"
  ln -s "$root/examples" "$root/questionnaires" "$sandbox"
  sandbox_env=(
    env -i PATH="$sandbox/bin:$PATH" HOME="$sandbox" TMPDIR="$sandbox" LC_ALL=C.UTF-8 TERM=dumb
    COLUMNS=80 SOURCE_DATE_EPOCH=1795392000 # 2026-11-23
    EXAMPLES=../examples QUESTIONNAIRES=../questionnaires
    ASAN_OPTIONS="${ASAN_OPTIONS-}" UBSAN_OPTIONS="${UBSAN_OPTIONS-}"
  )
}

# Copies standard input without blank lines at its end.
without_blank_end() {
  awk '/./ { for (; blank > 0; blank--) print ""; print; next } { blank++ }'
}
