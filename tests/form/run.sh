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
# Both at once: one mostly waits for the browser, the other for programs.
for part in fill tools; do
  mkdir "$made/$part"
  node tests/documents/hostile.cjs "$modules" questionnaires/demo.yaml tests/documents/hostile-base.answers.yaml \
    "$made/$part" 10000
done
node "$here/tools.cjs" "$modules" "$browser" "$program" "$made/tools" >"$made/tools.txt" 2>&1 &
tools=$!
filled=0
node "$here/fill.cjs" "$modules" "$browser" "$program" "$made/fill" || filled=$?
brought_back=0
wait "$tools" || brought_back=$?
cat "$made/tools.txt"
[[ $filled == 0 && $brought_back == 0 ]]
