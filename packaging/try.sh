#!/usr/bin/env bash
# Tries what package.sh made in a clean Debian, as root: the checksums, then the program alone, then
# the Debian package until nothing of it is left.
#   try.sh OUTPUT_FOLDER CHROOT
# CHROOT is a folder that `debootstrap --variant=minbase` made; man-db and bash-completion are
# installed into it.
set -euo pipefail

out=$(realpath "$1") chroot=$(realpath "$2")
(cd "$out" && sha256sum --quiet --check SHA256SUMS)

# shellcheck disable=SC2016  # expanded by the inner shell
inside() { # COMMAND   run in the chroot by a bash that knows nothing of this one
  unshare --mount sh -ec 'mount -t proc proc "$1/proc"
    exec chroot "$1" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 bash -c "$2"' - "$chroot" "$1"
}
failed=0
# expect TEXT COMMAND   run inside; it ends well and says TEXT
expect() {
  local code=0
  said=$(inside "$2" 2>&1) || code=$?
  if [ $code != 0 ] || [[ $said != *"$1"* ]]; then
    printf '%s\n  exit code %s, and it should say: %s\n%s\n' "$2" $code "$1" "$said"
    failed=1
  fi
}
files() { inside 'find / -xdev \( -path /proc -o -path /var/lib/dpkg -o -path /var/log -o -path /var/cache \) -prune -o -print | sort'; }

inside 'dpkg -s man-db bash-completion >/dev/null 2>&1 || { apt-get update -q &&
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends man-db bash-completion
}' >"$out/../try.log" 2>&1
before=$(files)
trap 'rm -rf "$chroot/try"' EXIT
mkdir "$chroot/try"
cp "$out"/*.deb "$out"/readiness-*-linux-"$(inside 'dpkg --print-architecture')" "$chroot/try"
cat >"$chroot/try/a.answers.yaml" <<'END'
schema: readiness/answers@1
questionnaire: ai-adoption
respondent: {role: leader}
answers: {governance.traffic_light: 1}
END

# --- The program alone ----------------------------------------------------------------------------

began=$(date +%s%N)
expect 'Where you stand' 'cd /try && ./readiness-* report a.answers.yaml'
report=$((($(date +%s%N) - began) / 1000000))
[ $report -lt 10000 ] || { echo "the first report took $report ms" && failed=1; }
expect 'libc.so.6' 'ldd /try/readiness-*'
if grep -vE '^[[:blank:]]*(linux-vdso|libc|libm|/lib/ld-linux-|/lib64/ld-linux-)' <<<"$said"; then
  echo 'more is needed than the C library' && failed=1
fi
expect 'Saved: 3 In a pilot.' "cd /try && printf '%s\n' 3 q | ./readiness-* assess --role leader --unit Claims \
  --workflow letters --people 14 --date 2026-11-23 --script -; [ -s leader.answers.yaml ]"

# --- The Debian package ---------------------------------------------------------------------------

expect 'Setting up readiness' 'dpkg -i /try/*.deb'
expect 'questionnaires inside: ai-adoption' 'readiness --version'
version=$said
expect 'Where you stand' 'readiness report /usr/share/doc/readiness/examples/insurer-claims/leader.answers.yaml'
expect 'READINESS' 'man readiness | cat'
expect 'READINESS-REPORT' 'man readiness-report | cat'
# shellcheck disable=SC2016  # expanded inside
expect 'report' '. /usr/share/bash-completion/bash_completion; _completion_loader readiness
  COMP_WORDS=(readiness rep) COMP_CWORD=1 COMP_LINE="readiness rep" COMP_POINT=13
  $(complete -p readiness | sed "s/.*-F \([^ ]*\).*/\1/") readiness rep readiness; echo "${COMPREPLY[@]}"'
expect 'readiness' 'dpkg -P readiness'
rm -rf "$chroot/try"
if ! diff <(echo "$before") <(files); then echo 'something is left' && failed=1; fi

# shellcheck disable=SC2016  # expanded inside
system=$(inside '. /etc/os-release; echo "$PRETTY_NAME"')
printf '%s\n' "$system: first report after $report ms" "$version"
exit $failed
