#!/usr/bin/env bash
# Makes what is released of a finished build: the program, a tarball, a Debian package, a list of all
# that is in it (CycloneDX), the licences of that, and checksums.
#   package.sh BUILD_FOLDER OUTPUT_FOLDER ARCHITECTURE
# DEBFULLNAME and DEBEMAIL say who makes the Debian package.
# Neither time nor place are in them: files have the date of the commit and no owner.
set -euo pipefail
export LC_ALL=C TZ=UTC
umask 022

root=$(cd "$(dirname "$0")/.." && pwd)
build=$(realpath "$1")
out=$(realpath -m "$2")
arch=$3
tool=$(dpkg-architecture -a "$arch" -qDEB_HOST_GNU_TYPE 2>/dev/null)
emulator=$(sed -n 's/^CMAKE_CROSSCOMPILING_EMULATOR:.*=//p' "$build/CMakeCache.txt")
cmake --build "$build" --target readiness >/dev/null # nothing, where it is finished
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH-$(git -C "$root" log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
version=$($emulator "$build/readiness" --version | sed -n '1s/readiness \([0-9.]*\).*/\1/p')
name=readiness-$version-linux-$arch

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf "$out"
mkdir -p "$out"

# --- What is in it --------------------------------------------------------------------------------

# Every file of this system that the build read, by what the build wrote down of itself.
files_read() {
  ninja -C "$build" -t deps | sed -n 's|^    \(/usr/.*\)|\1|p'
  ninja -C "$build" -t commands readiness | tail -n 1 | grep -oE '/usr/[^ ]*\.a\b'
  "$tool-g++" -print-file-name=libstdc++.a
  "$tool-g++" -print-libgcc-file-name
}
# "SOURCE VERSION PACKAGE", once for each source; the kernel's headers leave nothing in a program.
# shellcheck disable=SC2016  # dpkg-query expands it
packages() {
  files_read | xargs -n 1 realpath | sort -u | xargs dpkg-query -S | sed 's/: .*//; s/, /\n/g' |
    sort -u | xargs dpkg-query -W -f '${source:Package} ${source:Version} ${binary:Package}\n' |
    grep -v '^linux ' | sort -u -k 1,1
}
packages >"$work/packages"

component() { # SOURCE VERSION
  local linked='linked statically' purl
  case $1 in glibc | cross-toolchain-base) linked='linked dynamically, and not part of it' ;; esac
  purl=pkg:deb/debian/$1@${2//+/%2B}
  printf '    {"type": "library", "bom-ref": "%s", "name": "%s", "version": "%s", "purl": "%s",\n' \
    "$purl" "$1" "$2" "$purl"
  printf '     "properties": [{"name": "readiness:linked", "value": "%s"}]}' "$linked"
}
bill_of_materials() {
  local separator='' source debian
  printf '{\n  "bomFormat": "CycloneDX",\n  "specVersion": "1.5",\n  "version": 1,\n'
  printf '  "metadata": {\n    "timestamp": "%s",\n' "$(date -d "@$SOURCE_DATE_EPOCH" +%FT%TZ)"
  printf '    "component": {"type": "application", "bom-ref": "readiness", "name": "readiness", '
  printf '"version": "%s",\n      "licenses": [{"license": {"id": "MIT"}}],\n' "$version"
  printf '      "hashes": [{"alg": "SHA-256", "content": "%s"}]}\n  },\n  "components": [' \
    "$(sha256sum "$work/program" | cut -d ' ' -f 1)"
  while read -r source debian _; do
    printf '%s\n' "$separator"
    component "$source" "$debian"
    separator=,
  done <"$work/packages"
  printf '\n  ]\n}\n'
}
notices() {
  local source debian package
  cat "$root/packaging/notices.txt"
  while read -r source debian package; do
    printf '\n\n%s\n%s %s\n%s\n\n' "${line=$(printf '=%.0s' {1..80})}" "$source" "$debian" "$line"
    cat "/usr/share/doc/${package%%:*}/copyright"
  done <"$work/packages"
}

"$tool-strip" -o "$work/program" "$build/readiness"
bill_of_materials >"$out/$name.cdx.json"
notices >"$out/THIRD-PARTY-NOTICES.txt"

# --- The tree, as it is installed -----------------------------------------------------------------

tree=$work/tree
DESTDIR=$tree cmake --install "$build" --prefix /usr >/dev/null
install -m 755 "$work/program" "$tree/usr/bin/readiness"
chmod -R u+rwX,go+rX,go-w "$tree"
documents=$tree/usr/share/doc/readiness
cp "$out/THIRD-PARTY-NOTICES.txt" "$out/$name.cdx.json" "$documents"
find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

packed() { # FOLDER NAME   as a tarball in which all is called NAME/...
  tar -C "$1" --sort=name --owner=0 --group=0 --numeric-owner --format=gnu \
    --transform "flags=r;s|^\.|$2|" -c . | gzip -9n
}
packed "$tree/usr" "$name" >"$out/$name.tar.gz"
cp "$work/program" "$out/$name"

# --- The same for Debian --------------------------------------------------------------------------

# Who packages is who answers for it: the names of variables are Debian's.
[ -n "${DEBEMAIL-}" ] || echo 'nobody answers for the Debian package: DEBFULLNAME and DEBEMAIL say who' >&2
by="${DEBFULLNAME-The readiness authors} <${DEBEMAIL-readiness@localhost.localdomain}>"
find "$tree/usr/share/man" -type f -exec gzip -9n {} +
{ cat "$root/LICENSE" && printf '\n\n' && cat "$out/THIRD-PARTY-NOTICES.txt"; } >"$documents/copyright"
rm "$documents/LICENSE" "$documents/THIRD-PARTY-NOTICES.txt"
printf 'readiness (%s) unstable; urgency=medium\n\n  * See CHANGELOG.md.\n\n -- %s  %s\n' \
  "$version" "$by" "$(date -R -d "@$SOURCE_DATE_EPOCH")" | gzip -9n >"$documents/changelog.gz"
libc=$("$tool-objdump" -T "$work/program" | grep -oE 'GLIBC_2\.[0-9]+' | sort -uV | tail -n 1)
mkdir "$tree/DEBIAN" "$tree/usr/share/lintian" "$tree/usr/share/lintian/overrides"
printf '# Of one Debian release a package could use its libraries; this one runs on several.\n%s\n' \
  'readiness: embedded-library *' >"$tree/usr/share/lintian/overrides/readiness"
cat >"$tree/DEBIAN/control" <<END
Package: readiness
Version: $version
Architecture: $arch
Maintainer: $by
Installed-Size: $(du -sk --apparent-size "$tree/usr" | cut -f 1)
Depends: libc6 (>= ${libc#GLIBC_})
Section: misc
Priority: optional
Description: how ready an organisation is to adopt AI, and what holds it back
 Asks about work, people, rules and incentives, scores the answers without
 hiding what is not known, and says what to do first. Questionnaires are YAML;
 reports come as text, HTML, PDF, Excel and JSON, and a policy can gate answers
 in continuous integration.
END
(cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz --build "$tree" "$out/readiness_${version}_$arch.deb" >/dev/null

install -m 644 "$root/packaging/Dockerfile" "$out"
(cd "$out" && find . -type f -printf '%P\n' | sort | xargs sha256sum) >"$work/sums"
cp "$work/sums" "$out/SHA256SUMS"
echo "made in $out, for systems with glibc ${libc#GLIBC_} or newer:"
cat "$out/SHA256SUMS"
