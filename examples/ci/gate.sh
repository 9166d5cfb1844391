#!/usr/bin/env bash
# Holds answers to the policy beside this script, and writes into gate/ what a build server shows.
#   gate.sh ANSWERS... [FLAGS OF READINESS CHECK]      its exit code is the verdict
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p gate
exec readiness check "$@" --policy "$here/readiness-policy.yaml" \
  --out junit=gate/junit.xml --out sarif=gate/gate.sarif --out gitlab=gate/code-quality.json \
  --out json=gate/gate.json --out markdown=gate/summary.md
