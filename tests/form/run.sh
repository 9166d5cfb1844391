#!/usr/bin/env bash
# Fills in the pages and forms of all roles, by keyboard in a browser and by the programs of form
# tools, and holds what comes back to what `assess` writes.
#   run.sh PROGRAM       needs build/node, which ./dev test --all installs
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
program=$(realpath "$1")
modules=$project/build/node/node_modules
browser=$(command -v chromium)
cd "$project"

made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
node tests/documents/hostile.cjs "$modules" questionnaires/demo.yaml tests/documents/hostile-base.answers.yaml "$made" 10000
node "$here/fill.cjs" "$modules" "$browser" "$program" "$made"
node "$here/tools.cjs" "$modules" "$browser" "$program" "$made"
