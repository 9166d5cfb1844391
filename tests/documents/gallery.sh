#!/usr/bin/env bash
# The finished documents of the examples, in examples/gallery/.
#   gallery.sh PROGRAM              fails where they are not what the program makes today
#   gallery.sh --update PROGRAM     makes them anew; then look at them
# With a browser and build/node, --update takes the README's pictures, too.
set -euo pipefail
update=
if [ "$1" = --update ]; then
  update=yes
  shift
fi
program=$(realpath "$1")
cd "$(dirname "$0")/../.."
gallery=examples/gallery

made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
for unit in insurer-claims law-firm hospital-admin; do
  "$program" report "examples/$unit" -o "$made/$unit.html" 2>>"$made/talk"
done
"$program" plan examples/law-firm --brand "$gallery/brand.yaml" -o "$made/law-firm-plan.html" \
  2>>"$made/talk"
"$program" compare examples/ci/answers -o "$made/claims-over-a-year.html"
rm "$made/talk"

if [ -n "$update" ]; then
  cp "$made"/*.html "$gallery"
  if command -v chromium >/dev/null && [ -e build/node/node_modules/playwright-core ]; then
    node tests/documents/picture.cjs build/node/node_modules "$(command -v chromium)" "$gallery"
  fi
else
  for document in "$made"/*.html; do
    cmp "$document" "$gallery/$(basename "$document")" || bad=yes
  done
  if [ -n "${bad-}" ]; then
    echo "make them anew: tests/documents/gallery.sh --update PROGRAM"
    exit 1
  fi
fi
