#!/usr/bin/env bash
# Builds the commit that is checked out a second time, in another place, and holds what comes of it to
# build/dist, which `./dev package` made: every file must have the same bytes. Takes as long as that did.
set -euo pipefail

cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
umask 077
git clone -q . "$scratch/a place"
(cd "$scratch/a place" && TZ=Pacific/Auckland CCACHE_DISABLE=1 ./dev package)
diff build/dist/SHA256SUMS "$scratch/a place/build/dist/SHA256SUMS"
echo 'the same bytes in another place'
