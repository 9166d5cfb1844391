#!/usr/bin/env bash
# Makes libsimdjson.a and libxlsxwriter.a in FOLDER from Debian's sources, in the versions that are
# installed: Debian ships both as shared libraries alone, whose names change from release to release.
#   archives.sh FOLDER ARCHITECTURE
set -euo pipefail

folder=$(realpath -m "$1") architecture=$2
tool=$(dpkg-architecture -a "$architecture" -qDEB_HOST_GNU_TYPE 2>/dev/null)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# As the machine's own lists of packages, but for sources, and without changing those lists.
mkdir -p "$scratch/lists/partial" "$scratch/sources" "$folder"
for list in /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list.d/ubuntu.sources; do
  if [ -e "$list" ]; then sed 's/^Types:.*/Types: deb-src/' "$list" >"$scratch/sources/$(basename "$list")"; fi
done
if [ -e /etc/apt/sources.list ]; then
  sed -n 's/^deb /deb-src /p' /etc/apt/sources.list >"$scratch/sources/own.list"
fi
apt() {
  apt-get -q -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$scratch/sources" \
    -o Dir::State::Lists="$scratch/lists" -o APT::Sandbox::User=root "$@"
}
apt update

# source_of PACKAGE   unpacks the source of an installed package into a folder of its own name
source_of() {
  local source version
  read -r source version < <(
    dpkg-query -W -f '${source:Package} ${source:Version}\n' "$1:$architecture"
  )
  mkdir "$scratch/$1"
  (cd "$scratch/$1" && apt source "$source=$version" && mv ./*/* .)
}

flags=(-O2 -DNDEBUG -fPIC "-ffile-prefix-map=$scratch=." -c)

source_of libsimdjson-dev
(cd "$scratch/libsimdjson-dev" && "$tool-g++" -std=c++17 "${flags[@]}" -Iinclude -Isrc src/simdjson.cpp)
# NO_MD5: digests serve to find equal pictures, and workbooks of readiness have none.
source_of libxlsxwriter-dev
(cd "$scratch/libxlsxwriter-dev" && "$tool-gcc" "${flags[@]}" -DUSE_SYSTEM_MINIZIP -DUSE_NO_MD5 -Iinclude \
  -I/usr/include/minizip src/*.c third_party/tmpfileplus/*.c)

for library in simdjson xlsxwriter; do
  rm -f "$folder/lib$library.a"
  "$tool-ar" -Dqc "$folder/lib$library.a" "$scratch/lib$library-dev"/*.o
  echo "$folder/lib$library.a"
done
