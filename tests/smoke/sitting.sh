#!/usr/bin/env bash
# Whole sittings in a real terminal (tmux): every form to its end, back across a condition that turns
# false and true again, in windows of several sizes, and the same in lines and by a script.
#   sitting.sh PROGRAM
set -euo pipefail

# shellcheck source=tests/smoke/sitting_terminal.sh
. "$(dirname "$0")/sitting_terminal.sh" "$1"

setup=(--unit U --workflow W --people 9 --date 2026-11-23)

# Every form to its end.
fill_in() { # FORM
  begin --form "$1" "${setup[*]}" -o "$1.yaml"
  sit
  finish
  "$program" assess --resume "$1.yaml" --no-input --no-report || fail "$1: answers are missing"
}
leader() {
  fill_in leader
  local answers
  answers=$(sed -n '/^answers/,/^predictions/p' leader.yaml | grep -c '^  [a-z]')
  [ "$answers" = 56 ] || fail "the leader's form: $answers answers"
}
practitioner() { fill_in practitioner; }
compliance() { fill_in compliance; }

# Across a condition: internal work has no price, then it has one again. The file is what it was.
across() {
  cp ../quick.yaml across.yaml
  begin --resume across.yaml
  await
  type_in g && await
  type_in ctx.income Enter && await
  type_in 3 && await
  grep -q 'ctx.income: internal' across.yaml || fail "the condition did not turn false"
  grep -q 'no longer applies' <<<"$screen" || fail "nothing went"
  type_in g && await
  type_in ctx.income Enter && await
  type_in 2 && await
  sit
  finish
  cmp ../quick.yaml across.yaml || fail "back across the condition the file differs"
}

# One answer changed is one hunk of a diff.
one() {
  cp ../quick.yaml one.yaml
  begin --resume one.yaml
  await
  type_in g && await
  type_in traffic Enter && await
  type_in 1 && await
  sit
  finish
  [ "$(diff -U0 ../quick.yaml one.yaml | grep -c '^@@')" = 1 ] || fail "one answer, several hunks"
}

# Not a byte of an escape sequence on a dumb terminal, nor for a screen reader: the raw bytes tell.
plain() {
  for setting in TERM=dumb ACCESSIBLE=1; do
    cp ../quick.yaml plain.yaml
    rm -f pid code raw
    terminal new-session -d -x 80 -y 60 "cd '$PWD'; until [ -e raw ]; do sleep 0.02; done
      env $setting '$program' assess --no-report --resume plain.yaml; echo \$? >code; sleep 60"
    terminal pipe-pane -O "cat >'$PWD/raw'"
    for keys in traffic q; do
      sleep 0.5
      [ $keys = q ] || { terminal send-keys g Enter && sleep 0.3; }
      terminal send-keys $keys Enter
    done
    for ((tries = 100; tries > 0; tries--)); do [ ! -e code ] || break; sleep 0.05; done
    [ "$(cat code)" = 0 ] || fail "$setting: it did not end"
    sleep 0.2
    finish
    grep -q 'saved in' raw || fail "$setting: nothing was shown"
    ! grep -q $'\e' raw || fail "$setting: an escape sequence"
  done
}

# The same replies, typed in lines where nothing can be drawn, and then as the script of those
# lines: the files are the same, byte for byte.
in_lines() {
  terminal new-session -d -x 80 -y 60 "cd '$PWD'; TERM=dumb '$program' assess --no-report \
    --form quick ${setup[*]} -o lines.yaml; echo \$? >code; sleep 60"
  : >replies
  before=''
  while await_line; [ "$prompt" != end ]; do
    case $prompt in
      '0 to '[0-9]'; or u, b, ? >') line=1 ;;
      '1 to '[0-9]'; or u, b, ? >') line=2 ;;
      all*) line='1 3' ;;
      text*) line=3 ;;
      *' or u, b, ? >') line=3 ;;
      '1 to '[0-9]' >') line=$((${prompt:5:1} - 1)) ;;
      'numbers like'*) line=a ;;
      *) line='' ;;
    esac
    echo "$line" >>replies
    type_in "$line" Enter
  done
  finish
  [ "$(cat code)" = 0 ] || fail "in lines it ended with $(cat code)"
  cmp ../quick.yaml lines.yaml ||
    { diff ../quick.yaml lines.yaml || true; fail "drawn and in lines differ"; }
  "$program" assess --no-report --form quick "${setup[@]}" -o script.yaml --script replies \
    2>script.log || fail "the script of it: $(tail -n 3 script.log)"
  cmp ../quick.yaml script.yaml || fail "drawn and by a script differ"
  ! grep -q $'\e' script.log || fail "an escape sequence for a script"
}

# Other sizes at which people sit.
sized() { # SIZE
  begin --form quick "${setup[*]}" -o sized.yaml
  terminal resize-window -x "${1%x*}" -y "${1#*x}"
  sit
  finish
  cmp ../quick.yaml sized.yaml || fail "at $1 the file differs"
}
large() { sized 120x40; }
small() { sized 40x15; }

# A window that changes while a question stands there.
resized() {
  begin --form quick "${setup[*]}" -o resized.yaml
  await
  for size in 40x15 200x50 30x12 80x60; do
    terminal resize-window -x "${size%x*}" -y "${size#*x}"
    sleep 0.2
    screen=$(terminal capture-pane -p)
    [ "$(grep -c 'Where does AI stand' <<<"$screen")" = 1 ] || fail "at $size not one question"
    [ "$(grep -c '4  In daily use' <<<"$screen")" = 1 ] || fail "at $size not its options"
  done
  screen='' && before='' && await
  sit
  finish
  cmp ../quick.yaml resized.yaml || fail "with a window that changed the file differs"
}

fill_in quick
together leader practitioner compliance across one plain in_lines large small resized

echo "four forms, there and back, one hunk, drawn as in lines and by a script, at every size"
