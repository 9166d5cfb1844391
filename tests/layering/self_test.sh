#!/usr/bin/env bash
# The layering check must find what is seeded here.
set -euo pipefail

check=$(cd "$(dirname "$0")" && pwd)/check_layering.sh
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT

# given FILE LINE...   a fresh tree with one sound pair of files, and this file
given() {
  rm -rf src && mkdir -p src/base src/document src/scoring src/cli
  echo '#include <string>' >src/base/text.hpp
  printf 'namespace %s {\n%s}\n' base '' document $'using namespace base;\n' scoring $'using namespace base;\n' cli \
    $'using namespace base;\n' >src/base/modules.hpp
  mkdir -p src/document/yaml
  printf '#include "base/text.hpp"\n#include <yaml-cpp/yaml.h>\n' >src/document/yaml/yaml.cpp
  local file=src/$1
  shift
  mkdir -p "$(dirname "$file")"
  printf '%s\n' "$@" >>"$file"
}

# expect TEXT   the check fails and says so
expect() {
  local said
  if said=$(bash "$check" src); then echo "not found: $1"; exit 1; fi
  [[ $said == *"$1"* ]] || { printf 'expected: %s\nsaid: %s\n' "$1" "$said"; exit 1; }
}

given base/other.hpp '#include "base/text.hpp"'
bash "$check" src >/dev/null || { echo "a sound tree is refused"; exit 1; }

given base/other.hpp '#include "document/yaml.hpp"'
expect 'base/other.hpp: base must not include document/yaml.hpp'

given scoring/score.cpp '#  include "cli/io.hpp"  // spaced'
expect 'scoring/score.cpp: scoring must not include cli/io.hpp'

given surprise/new.cpp '#include "base/text.hpp"'
expect 'module surprise is not in base/modules.hpp'

given document/yaml/second.cpp '#include <yaml-cpp/eventhandler.h>'
expect 'is included by 2 files'

given base/other.cpp '#include <CLI/CLI.hpp>'
expect 'base/other.cpp: only cli/parse.cpp may include <CLI/...>'

given base/other.cpp '#include <cctype>'
expect 'base/other.cpp: only document/csv.cpp may include <cctype...>'

given base/text.hpp '#include "base/other.hpp"'
echo '#include "base/text.hpp"' >src/base/other.cpp
expect 'circle of includes:'

rm -rf src && mkdir src
expect 'is this the source folder?'

# What is defined twice: in one namespace, outside anonymous ones.
definitions=${check%check_layering.sh}check_definitions.sh
type_in() { # FILE NAMESPACE LINE...
  local file=src/$1 space=$2
  shift 2
  { echo "namespace readiness::$space {"; printf '%s\n' "$@"; echo "}  // namespace readiness::$space"; } >"$file"
}
type_in a.cpp scoring 'namespace {' 'struct Hidden {' '};' '}  // namespace' 'class Seen : public Base {' '};'
type_in b.cpp scoring 'namespace {' 'struct Hidden {' '};' '}  // namespace' 'enum class Other { a };'
type_in c.cpp policy 'struct Seen {' '};' 'struct Hidden {' '};' 'class Other;'
bash "$definitions" src >/dev/null || { echo "sound definitions are refused"; exit 1; }
type_in d.cpp scoring 'struct Seen {' '};'
if said=$(bash "$definitions" src); then echo "a type that is defined twice was not found"; exit 1; fi
[ "$said" = 'readiness::scoring::Seen is defined at src/a.cpp:6 src/d.cpp:2' ] || { echo "said: $said"; exit 1; }

echo "every seeded violation was found"
