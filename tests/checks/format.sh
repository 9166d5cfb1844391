#!/usr/bin/env bash
# Every C++ file is laid out as .clang-format says.   format.sh [--fix]
set -euo pipefail
cd "$(dirname "$0")/../.."

mapfile -t files < <(find src tests -name '*.cpp' -o -name '*.hpp' | sort)
if [ "${1-}" = --fix ]; then
  clang-format -i "${files[@]}"
elif ! clang-format --dry-run -Werror "${files[@]}"; then
  echo "run ./dev format"
  exit 1
fi
