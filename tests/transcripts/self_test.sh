#!/usr/bin/env bash
# The transcript runner itself: what it accepts, what it must refuse, what --update writes.
set -euo pipefail

run=$(cd "$(dirname "$0")" && pwd)/run.sh
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT

fail() { echo "$1"; exit 1; }
accepts() { bash "$run" "$(type -P true)" "$1.t" >said || { cat said && fail "refused: $1.t"; }; }
refuses() {
  if bash "$run" "$(type -P true)" "$1.t" >said 2>&1; then fail "accepted: $1.t"; fi
  grep -qF -- "$2" said || { cat said && fail "$1.t: expected to read: $2"; }
}

cat >good.t <<'END'
# promise: everything that a transcript can hold
# and a second line of comment
$ cat >a.txt <<'EOF'
> one
>   indented
>
> # Heading
> EOF
$ cat a.txt; ls
one
  indented

# Heading
a.txt

$ readiness; echo "$EXAMPLES $COLUMNS ${NO_COLOR-unset}"
../examples 80 unset
$ echo out; echo problem >&2; (exit 3)
out
problem
[3]
$ printf 'a\n\nb'
a

b
(no newline)
END
accepts good

sed 's/^out$/other/' good.t >wrong_text.t
refuses wrong_text '-other'
sed 's/^\[3\]$/[4]/' good.t >wrong_code.t
refuses wrong_code '-[4]'
sed '/^\[3\]$/d' good.t >no_code.t
refuses no_code '+[3]'
sed '/^problem$/d' good.t >too_little.t
refuses too_little '+problem'
sed '1d' good.t >no_promise.t
refuses no_promise "needs a line '# promise: ...'"
printf '# promise: nothing\n' >no_command.t
refuses no_command 'and a command'
printf '# promise: ambiguous\n$ echo "[1]"\n[1]\n' >ambiguous.t
refuses ambiguous 'looks like a transcript itself'

cp wrong_text.t mended.t
bash "$run" --update "$(type -P true)" mended.t >said
cmp good.t mended.t || fail "--update did not restore the file"
grep -qx 'updated mended.t' said || fail "--update does not say what it did"

if bash "$run" "$(type -P true)" >said 2>&1; then fail "no file at all is accepted"; fi

echo "the transcript runner keeps its word"
