#!/usr/bin/env bash
# What fingers do at a sitting in a real terminal (tmux): arrows, digits typed ahead, Enter behind a
# digit, what is pasted, fields beside a question, an editor, Ctrl-Z, Ctrl-C, and the terminal closed.
#   keyboard.sh PROGRAM
set -euo pipefail

# shellcheck source=tests/smoke/sitting_terminal.sh
. "$(dirname "$0")/sitting_terminal.sh" "$1"

settles=yes
start() { # FILE
  begin --form quick --unit U --workflow W --people 9 --date 2026-11-23 -o "$1"
  await
}
leave() { type_in q && await && finish; }
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

# until_in PATTERN FILE   likewise
until_in() {
  local tries=100
  while ((tries-- > 0)); do
    ! grep -q -- "$1" "$2" || return 0
    sleep 0.05
  done
  fail "no $1 in $2: $(cat "$2")"
}

until_shown() {
  local tries=100
  while ((tries-- > 0)); do
    screen=$(terminal capture-pane -p)
    ! grep -qF -- "$1" <<<"$screen" || return 0
    sleep 0.05
  done
  fail "not shown: $1"
}

# What is pasted at a choice answers nothing, whether the terminal marks it or not.
pasted() {
  start pasted.yaml
  for text in 'In daily use' '3 people' $'some\n3\nlines\n'; do
    for how in '' -p; do
      printf '%s' "$text" | terminal load-buffer -
      terminal paste-buffer $how && sleep 0.3
      before='' && await && shows 'What was pasted is no answer'
      [ "$(answers_in pasted.yaml)" = 0 ] || fail "pasted words became answers: $text"
      type_in Escape && await
    done
  done
  # A letter that is no key says so, and the next one that is one works.
  type_in z && await && shows '"z" does nothing here'
  type_in '?' && await && shows 'Why: Questions about the use of AI'
  leave
}

# Digits typed ahead reply to one question each, and Enter behind a digit to none.
ahead() {
  start ahead.yaml
  type_in 3 2 && until_answers 2 ahead.yaml
  await && leave
  start enter.yaml
  type_in 3 Enter && until_answers 1 enter.yaml && await
  type_in 2 Enter && until_answers 2 enter.yaml && await
  ! grep -q 'wanted here' <<<"$screen" || fail "Enter behind a digit was a reply"
  leave
  cmp ahead.yaml enter.yaml || fail "Enter behind a digit makes a difference"
}

# Arrows, j, k, Home and End move, Enter takes; b and Left go back; nothing is chosen beforehand.
arrows() {
  start arrows.yaml
  enter && await && shows 'Nothing is chosen yet.'
  type_in Down && await && type_in j && await && type_in Down && await && type_in Up && await
  type_in Down && await && enter && until_answers 1 arrows.yaml && await
  until_in 'ctx.ai_state: pilot' arrows.yaml
  type_in Left && await && shows 'Your answer: In a pilot'
  type_in End && await && enter && await
  until_in 'ctx.ai_state: live' arrows.yaml
  type_in b && await && type_in Home && await && enter && await
  until_in 'ctx.ai_state: none' arrows.yaml
  leave
}

# Beside a question: a comment typed before its answer is kept; Escape leaves without an effect; and
# what is typed into a field is no answer to anything.
beside() {
  start beside.yaml
  type_in c && await && type_in '2 of us, 3 of them' && await && type_in Enter && await
  type_in 3 && until_answers 1 beside.yaml && await
  until_in 'comment: "\?2 of us, 3 of them' beside.yaml
  type_in e && await && type_in 'wiki' && await && type_in Escape && await
  ! grep -q wiki beside.yaml || fail "Escape kept what was typed"
  type_in u && await && type_in 'nobody counts them' Enter && await && type_in Escape && await
  until_in 'unknown: nobody counts them' beside.yaml
  type_in g && await && type_in worries Enter && await && type_in 5 && await
  shows 'Without evidence the best answer counts one level lower.' && shows 'or skips'
  type_in 4 && await && shows '› 4'
  [ "$(answers_in beside.yaml)" = 3 ] || fail "a digit in a field was an answer"
  type_in Escape && await
  ! grep -q 'evidence' beside.yaml || fail "Escape kept the evidence"
  leave
}

# Wide characters and accents, as they are typed and deleted.
wide() {
  start wide.yaml
  type_in c && await && type_in '規則は é' && await && type_in BSpace BSpace && await
  shows '規則は' && type_in Enter && await && type_in 3 && until_answers 1 wide.yaml && await
  until_in 'comment: 規則は$' wide.yaml
  leave
}

# A comment written in an editor.
edited() {
  cat >editor <<'END'
#!/bin/sh
printf 'First line.\nSecond: "line".\n' >"$1"
END
  chmod +x editor
  export EDITOR=./editor
  unset VISUAL
  start edited.yaml
  type_in 3 && await && type_in b && await && type_in c && await
  type_in :edit Enter && await && shows 'In a pilot (comment)'
  leave
  until_in 'Second: .*line' edited.yaml
}

# Ctrl-Z: nothing of it is left on the screen while somebody is away, and then it is there again.
away() {
  terminal new-session -d -x 80 -y 24 "cd '$PWD'; exec bash --norc -i"
  terminal send-keys "'$program' assess --form quick --unit U --workflow W --people 9 \
  --date 2026-11-23 -o away.yaml" Enter
  until_shown 'In daily use'
  terminal send-keys C-z
  until_shown Stopped
  ! grep -q 'In daily use' <<<"$screen" || fail "the question stays while it is stopped"
  terminal send-keys fg Enter
  until_shown 'In daily use'
  terminal send-keys 3 && until_in 'ctx.ai_state: pilot' away.yaml
  finish
}

# Ctrl-C: what was answered is there, and the terminal is as it was.
stopped() {
  start stopped.yaml
  type_in 3 && until_answers 1 stopped.yaml && await
  type_in C-c && await
  [ "$(cat code)" = 130 ] || fail "Ctrl-C: exit code $(cat code)"
  until_shown 'saved in stopped.yaml'
  finish
}

# The terminal is closed: SIGHUP. Nothing is lost, and the exit code says so.
closed() {
  start closed.yaml
  type_in 3 && await && type_in 2 && await
  cp closed.yaml known.yaml
  finish
  for ((tries = 100; tries > 0; tries--)); do [ ! -s code ] || break; sleep 0.05; done
  [ "$(cat code 2>/dev/null)" = 129 ] || fail "closed: exit code $(cat code 2>/dev/null || echo none)"
  ! kill -0 "$(cat pid)" 2>/dev/null || fail "closed: the program goes on"
  cmp closed.yaml known.yaml || fail "closed: not what was answered"
  { "$program" assess --resume closed.yaml --no-input --no-report 2>&1 || true; } | grep -q U0111 ||
    fail "closed: the file cannot be gone on with"
}

together pasted ahead arrows beside wide edited away stopped closed
echo "pastes, digits ahead, Enter, arrows, fields, wide characters, an editor, Ctrl-Z, Ctrl-C, a closed terminal"
