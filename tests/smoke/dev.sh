#!/usr/bin/env bash
# ./dev where things are not as it wants them: nothing is installed or built here.
set -euo pipefail

project=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'chmod -R u+w "$scratch"; rm -rf "$scratch"' EXIT
mkdir -p "$scratch/a place" "$scratch/bin"
cd "$scratch/a place"
cp "$project/dev" "$project/CMakePresets.json" .
failed=0

# stub NAME   a command of that name, whose lines come from standard input
stub() { { echo '#!/bin/sh' && cat; } >"$scratch/bin/$1" && chmod +x "$scratch/bin/$1"; }
# expect CODE TEXT COMMAND...
expect() {
  local code=0
  said=$(PATH="$scratch/bin:$PATH" "${@:3}" 2>&1) || code=$?
  if [ $code != "$1" ] || [[ $said != *"$2"* ]]; then
    printf '%s\n  exit code %s, not %s, or it does not say: %s\n%s\n' "${*:3}" $code "$1" "$2" "$said"
    failed=1
  fi
}

stub dpkg-query </dev/null # nothing is installed
stub sudo <<<'"$@"'
stub apt-get <<'END'
case $1 in update) echo "W: Failed to fetch x  Temporary failure resolving 'packages.example'" ;; esac
END
expect 1 'No network' ./dev run
stub apt-get <<<'echo "E: Could not get lock /var/lib/apt/lists/lock"; exit 100'
expect 1 'Could not get lock' ./dev run
if PATH="$scratch/bin:$PATH" ./dev run 2>&1 | grep -q 'No network'; then
  echo 'a lock is no missing network' && failed=1
fi
# Packages of another architecture are named, not installed: they may exclude those of this one.
stub apt-get <<<"touch '$scratch/called'"
expect 1 'libyaml-cpp-dev:arm64' ./dev package arm64
[ ! -e "$scratch/called" ] || { echo './dev package arm64 called apt-get' && failed=1; }

# A finished build that cannot be written to is run as it is. Root may write anywhere, so it is
# somebody else who tries.
stub dpkg-query <<<'echo all installed'
mkdir -p build/release
printf '#!/bin/sh\necho "runs: $*"\n' >build/release/readiness
chmod +x build/release/readiness
chmod a-w build/release
somebody=()
[ "$(id -u)" != 0 ] || somebody=(setpriv --reuid=65534 --regid=65534 --clear-groups)
chmod a+rx "$scratch"
expect 0 'runs: report x.yaml' ${somebody[@]+"${somebody[@]}"} ./dev run report x.yaml
[ $failed = 0 ] && echo './dev works in odd places'
