#!/usr/bin/env bash
# Holds the answers in a repository to its policy, and writes what a build server shows into gate/.
# Its exit code is the verdict, as `readiness help exit-codes` says.
#
#   gate.sh [ANSWERS [POLICY [FLAGS OF READINESS CHECK]]]
#
# ANSWERS is a folder (answers), with a folder for each wave or without: the newest wave of each unit
# is judged, and compared with the newest that is older, or with the `baseline:` that the policy names.
# POLICY is a file (readiness-policy.yaml).
# With TARGET, a commit or branch that the change is to go into, that one's policy counts, so that no
# change loosens the gate that it has to pass, and that one's answers are compared with. READINESS
# names the program, where it is not on PATH; FORMAT says what is printed.
set -euo pipefail

answers=${1-answers} policy=${2-readiness-policy.yaml}
shift $(($# < 2 ? $# : 2))
readiness=${READINESS-readiness} baseline=$answers

rm -rf gate
mkdir -p gate

if [ -n "${TARGET-}" ]; then
  before=gate/target # beside what is judged, so that places in it can be told
  mkdir "$before"
  for path in "$answers" "$policy"; do
    git archive "$TARGET" -- "$path" 2>/dev/null | tar -x -C "$before" 2>/dev/null ||
      echo "note: $path is new: $TARGET has nothing of that name" >&2
  done
  if [ -e "$before/$answers" ]; then baseline=$before/$answers; fi
  # A new policy counts once it is merged; one with mistakes is refused now, in every output.
  if [ -e "$before/$policy" ] && ! cmp -s "$policy" "$before/$policy" &&
    "$readiness" lint "$policy" --format "${FORMAT-short}" >gate/lint; then
    cat gate/lint
    echo "note: the policy changes; until it is in $TARGET, that of $TARGET counts" >&2
    policy=$before/$policy
  fi
  rm -f gate/lint
fi

if ! grep -qs '^baseline:' "$policy" && [[ " $* " != *' --baseline'* ]]; then
  set -- --baseline "$baseline" "$@"
fi
"$readiness" check "$answers" --policy "$policy" "$@" \
  --format "${FORMAT-terminal}" --out junit=gate/junit.xml --out sarif=gate/gate.sarif \
  --out gitlab=gate/code-quality.json --out json=gate/gate.json \
  --out markdown=gate/summary.md
