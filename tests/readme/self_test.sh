#!/usr/bin/env bash
# The README runner itself: it must run what is shown, and notice what is no longer true.
set -euo pipefail

run=$(cd "$(dirname "$0")" && pwd)/run.sh
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT

fail() { echo "$1"; exit 1; }
accepts() { bash "$run" program "$1" >said 2>&1 || { cat said && fail "refused: $1"; }; }
refuses() {
  if bash "$run" program "$1" >said 2>&1; then fail "accepted: $1"; fi
  grep -qF -- "$2" said || { cat said && fail "$1: expected to read: $2"; }
}

cat >program <<'END'
#!/bin/sh
echo "this is: $*"
[ "$1" != fails ] || exit 3
END
chmod +x program

cat >good.md <<'END'
# A program

```console
$ ./dev run
this is: report examples/insurer-claims/leader.answers.yaml
$ ./dev test
100% of something that nobody compares
```

```console
$ readiness fails [*]
this is: fails [*]
$ echo $?
3

$ cat <<'EOF' | grep -v z
> a
>   b
> EOF
a
  b
$ seq 1 9
1
...
8
...
9
...
```

<!-- not run: it takes a keyboard -->
```console
$ readiness assess
```

```yaml
$ not: a command
```
END
accepts good.md
grep -qx '5 commands run, 0 differ, 1 not for a test, 1 blocks marked as not run' said ||
  fail "$(cat said)"

sed 's/^  b$/  c/' good.md >wrong.md
refuses wrong.md '-  c'
sed 's/^8$/0/' good.md >wrong_dots.md
refuses wrong_dots.md '-0'
sed 's/fails \[\*\]$/fails */' good.md >literal.md
sed -i 's/^this is: fails \*$/this is: f*/' literal.md
refuses literal.md '-this is: f*'
grep -v '^<!--' good.md >unmarked.md
refuses unmarked.md '+this is: assess'
printf 'no block\n' >empty.md
refuses empty.md '0 commands run'

echo "the README runner keeps its word"
