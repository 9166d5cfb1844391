#!/usr/bin/env bash
# No code, script or test names a place on one particular machine.
set -euo pipefail
cd "$(dirname "$0")/../.."

found=$(grep -rnIE '(^|[^A-Za-z0-9_.$}])/(work|root|home/[a-z]+|Users/[a-z]+)/' \
  dev .ci CMakeLists.txt CMakePresets.json cmake src tests bench ci packaging action.yml templates examples/ci |
  grep -v '^tests/checks/paths.sh:' || true)
[ -z "$found" ] || { echo "paths of one machine:"; echo "$found"; exit 1; }
echo "no path of one machine"
