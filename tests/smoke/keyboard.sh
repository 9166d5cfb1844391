#!/usr/bin/env bash
# What fingers do at a sitting in a real terminal (tmux): words where one key is wanted, digits typed
# ahead, Enter behind a digit, commands at numbers, an editor, and the terminal closed.
#   keyboard.sh PROGRAM
set -euo pipefail

# shellcheck source=tests/smoke/sitting_terminal.sh
. "$(dirname "$0")/sitting_terminal.sh" "$1"

start() { # FILE
  begin --form quick --unit U --workflow W --people 9 --date 2026-11-23 -o "$1"
  await
}
leave() { type_in q Enter && await && finish; }
shows() { grep -qF -- "$1" <<<"$screen" || fail "not shown: $1"; }
answers_in() { sed -n '/^context/,$p' "$1" | grep -c '^  [a-z]' || true; }

# until_answers NUMBER FILE   what was typed ahead may take a moment
until_answers() {
  local tries=100
  while ((tries-- > 0)); do
    [ "$(answers_in "$2")" != "$1" ] || return 0
    sleep 0.05
  done
  fail "not $1 answers but $(answers_in "$2") in $2"
}

# A word at a choice is one reply, refused once; it answers by none of its letters.
start words.yaml
refused=0
for word in no maybe 'In daily' '3 people' 2026-11-23; do
  type_in "$word" Enter && await
  refused=$((refused + 1))
  [ "$(grep -c 'is not an answer here' <<<"$screen")" = $refused ] || fail "not refused once: $word"
done
# nor does one that comes letter by letter
for letter in n o; do terminal send-keys $letter && sleep 0.2; done
type_in Enter && await
[ "$(grep -c 'is not an answer here' <<<"$screen")" = $((refused + 1)) ] || fail "not refused once: n, o"
# several lines at once were pasted, and are no reply, not one of them
printf 'some\n3\nlines\n' | terminal load-buffer -
before=$screen && terminal paste-buffer && await
sleep 0.3
[ "$(answers_in words.yaml)" = 0 ] || fail "words became answers"
type_in help Enter && await && shows 'Why we ask'
leave

# Digits typed ahead reply to one question each, and Enter behind a digit to none.
start ahead.yaml
type_in 3 2 && until_answers 2 ahead.yaml
await && leave
start enter.yaml
type_in 3 Enter 2 Enter && until_answers 2 enter.yaml
await
! grep -q 'still open' <<<"$screen" || fail "Enter behind a digit was a reply"
leave
cmp ahead.yaml enter.yaml || fail "Enter behind a digit makes a difference"

# At a number Enter is asked for, and the commands are offered and work.
start numbers.yaml
type_in 3 && await && type_in 2 && await
[[ $prompt == *' and Enter; or u, b, ? >' ]] || fail "no word of Enter: $prompt"
type_in '?' Enter && await && shows 'Why we ask'
type_in b Enter && await && shows 'Enter keeps it.'
enter && await
type_in u Enter && await && shows "Saved as don't know"
leave
grep -q 'ctx.pilots_started: {unknown: true}' numbers.yaml || fail "no don't know: $(cat numbers.yaml)"

# A comment written in an editor.
cat >editor <<'END'
#!/bin/sh
printf 'First line.\nSecond: "line".\n' >"$1"
END
chmod +x editor
export EDITOR=./editor
unset VISUAL
start edited.yaml
type_in 3 && await && type_in b Enter && await && type_in c Enter && await
type_in :edit Enter && await && shows 'Saved with a comment.'
leave
grep -q 'Second: \\"line\\"' edited.yaml || grep -q 'Second: "line"' edited.yaml ||
  fail "the editor's text is lost: $(cat edited.yaml)"

# The terminal is closed: SIGHUP. Nothing is lost, and the exit code says so.
start closed.yaml
type_in 3 && await && type_in 2 && await
cp closed.yaml known.yaml
terminal send-keys 1
finish
for ((tries = 100; tries > 0; tries--)); do [ ! -s code ] || break; sleep 0.05; done
[ "$(cat code 2>/dev/null)" = 129 ] || fail "closed: exit code $(cat code 2>/dev/null || echo none)"
! kill -0 "$(cat pid)" 2>/dev/null || fail "closed: the program goes on"
cmp closed.yaml known.yaml || fail "closed: not what was answered"
{ "$program" assess --resume closed.yaml --no-input --no-report 2>&1 || true; } | grep -q U0111 ||
  fail "closed: the file cannot be gone on with"
echo "words, digits ahead, Enter, commands at numbers, an editor, a closed terminal"
