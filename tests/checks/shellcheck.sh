#!/usr/bin/env bash
# Every shell script of the project passes shellcheck.
set -euo pipefail
cd "$(dirname "$0")/../.."

mapfile -t scripts < <(find bench ci examples packaging tests -name '*.sh' | sort)
scripts+=(dev .ci/run completions/readiness.bash)
shellcheck --external-sources "${scripts[@]}"
echo "${#scripts[@]} scripts are clean"
