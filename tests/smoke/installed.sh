#!/usr/bin/env bash
# The program as it is installed: found on PATH, run from /, in pipes, without room to write.
#   installed.sh BUILD_FOLDER
set -euo pipefail

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
prefix="$scratch/a place"
# The build may lie on a medium that cannot be written to; only root can try that here.
if [ "$(id -u)" = 0 ] && unshare -m true 2>/dev/null; then
  # shellcheck disable=SC2016  # expanded by the inner shell
  unshare -m sh -ec 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1"
    cmake --install "$1" --prefix "$2" >/dev/null' - "$1" "$prefix"
else
  echo 'not checked: a build folder that is read-only (root alone can make one)'
  cmake --install "$1" --prefix "$prefix" >/dev/null
fi
export PATH=$prefix/bin:$PATH
share=$prefix/share/readiness
documents=$prefix/share/doc/readiness
answers=$documents/examples/insurer-claims/leader.answers.yaml
cd /

failed=0
# expect CODE WHAT COMMAND...   run by a bash that knows nothing of this one
expect() {
  local code=0 wanted=$1 what=$2
  shift 2
  said=$(answers=$answers bash -c "$*" 2>&1) || code=$?
  if [ $code != "$wanted" ]; then
    printf '%s\n  %s\n  exit code %s, not %s\n%s\n' "$what" "$*" $code "$wanted" "$said"
    failed=1
  fi
}

for path in bin/readiness share/readiness/questionnaires share/readiness/schema \
  share/doc/readiness/README.md share/doc/readiness/LICENSE \
  share/man/man1/readiness.1 share/man/man1/readiness-report.1 \
  share/bash-completion/completions/readiness share/zsh/site-functions/_readiness \
  share/fish/vendor_completions.d/readiness.fish; do
  [ -e "$prefix/$path" ] || { echo "not installed: $path" && failed=1; }
done
# What the installed documents link to is installed.
links='\]\([^)h#][^)#]*'
while IFS=: read -r document link; do
  [ -e "$(dirname "$document")/${link#']('}" ] || { echo "$document: ${link#']('}" && failed=1; }
done < <(cd "$documents" && find "$PWD" -name '*.md' -exec grep -oHE "$links" {} +)
# shellcheck disable=SC2016  # expanded by the inner bash
{
  expect 0 'the version' 'readiness --version'
  [[ $said == *[0-9].[0-9].[0-9]* ]] || { echo "no version: $said" && failed=1; }
  expect 0 'help' 'readiness --help'
  expect 0 'a report with the questionnaire inside' 'readiness report "$answers"'
  expect 0 'a report without any environment' 'env -i "$(type -P readiness)" report "$answers"'
  expect 0 'a reader who stops early' 'readiness report "$answers" | true; exit "${PIPESTATUS[0]}"'
  expect 0 'answers from a pipe' 'cat "$answers" | readiness report /dev/stdin'
  expect 0 'the installed questionnaires' "readiness lint '$share/questionnaires'"
  expect 2 'a wrong flag' 'readiness report --no-such-flag'
  expect 3 'a missing file' 'readiness report nowhere.yaml'
}
# Nowhere to write: an error, and no crash.
for where in '>/dev/full' '>&-'; do
  code=0
  bash -c "readiness report '$answers' $where" 2>"$prefix/said" || code=$?
  if [ $code = 0 ] || [ $code -ge 128 ]; then
    echo "stdout $where: exit code $code" && cat "$prefix/said" && failed=1
  fi
done
[ $failed = 0 ] && echo "the installed program works"
