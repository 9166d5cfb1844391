#!/usr/bin/env bash
# ci/cached.sh builds the program once for the same sources, and anew for others.
set -euo pipefail

project=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$scratch/a place/ci"
cd "$scratch/a place"
cp "$project/ci/cached.sh" ci
echo one >source
cat >dev <<'END'
#!/bin/sh
mkdir -p build/release
echo "built $*" | tee -a "$COUNT"
echo 'echo readiness' >build/release/readiness
END
chmod +x dev
export COUNT=$scratch/count

failed=0
expect() { # BUILDS WHAT
  ci/cached.sh "$scratch/kept here" >/dev/null
  [ "$(wc -l <"$COUNT")" = "$1" ] || { echo "$2: built $(wc -l <"$COUNT") times, not $1" && failed=1; }
}
expect 1 'the first time'
expect 1 'the same sources'
rm -r build
expect 1 'a clean checkout of the same sources'
key=$(ci/cached.sh --key)
[[ $key =~ ^[0-9a-f]{64}$ ]] || { echo "no key: $key" && failed=1; }
echo two >source
expect 2 'other sources'
[ "$(ci/cached.sh --key)" != "$key" ] || { echo 'other sources have the same key' && failed=1; }
[ "$(bash "$scratch/kept here/readiness")" = readiness ] || { echo 'no program' && failed=1; }
[ $failed = 0 ] && echo 'ci/cached.sh builds once'
