#!/usr/bin/env bash
# Whole sittings in a real terminal (tmux): every form to its end, back across a condition that turns
# false and true again, and the same with the program killed at random moments, time and again.
#   sitting.sh PROGRAM
set -euo pipefail

# shellcheck source=tests/smoke/sitting_terminal.sh
. "$(dirname "$0")/sitting_terminal.sh" "$1"

for form in leader practitioner compliance quick; do
  begin --form $form --unit U --workflow W --people 9 --date 2026-11-23 -o $form.yaml
  sit
  finish
  "$program" assess --resume $form.yaml --no-input --no-report || fail "$form: answers are missing"
done
questions() { sed -n '/^answers/,/^predictions/p' "$1" | grep -c '^  [a-z]'; }
[ "$(questions leader.yaml)" = 56 ] || fail "the leader's form: $(questions leader.yaml) answers"

# Across a condition: internal work has no price, then it has one again. The file is what it was.
cp quick.yaml across.yaml
begin --resume across.yaml
await
type_in g Enter && await
type_in ctx.income Enter && await
type_in 3 && await
grep -q 'ctx.income: internal' across.yaml || fail "the condition did not turn false"
grep -q 'no longer applies' <<<"$(terminal capture-pane -p -S -40)" || fail "nothing went"
type_in g Enter && await
type_in ctx.income Enter && await
type_in 2 && await
sit
finish
cmp quick.yaml across.yaml || fail "back across the condition the file differs"

# One answer changed is one hunk of a diff.
cp quick.yaml one.yaml
begin --resume one.yaml
await
type_in g Enter && await
type_in traffic Enter && await
type_in 1 && await
sit
finish
[ "$(diff -U0 quick.yaml one.yaml | grep -c '^@@')" = 1 ] || fail "one answer, several hunks"

# Not a byte of an escape sequence on a dumb terminal, nor for a screen reader: the raw bytes tell.
for setting in TERM=dumb ACCESSIBLE=1; do
  cp quick.yaml plain.yaml
  rm -f pid code raw
  terminal new-session -d -x 80 -y 60 "cd '$home'; until [ -e raw ]; do sleep 0.02; done
    env $setting '$program' assess --no-report --resume plain.yaml; echo \$? >code; sleep 60"
  terminal pipe-pane -O "cat >'$home/raw'"
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

# Killed at twenty random moments: what was answered is there, and the end is the same.
RANDOM=20261123
seeds=0
begin --form quick --unit U --workflow W --people 9 --date 2026-11-23 -o killed.yaml
for ((kill = 1; kill <= 20; kill++)); do
  await
  for ((steps = RANDOM % 3; steps > 0; steps--)); do
    [ "$prompt" = end ] || { reply && await; }
  done
  [ "$prompt" != end ] || break
  cp killed.yaml known.yaml
  reply
  sleep "0.0$((RANDOM % 6))"
  kill -9 "$(cat pid)"
  seeds=$((seeds + 1))
  finish
  while IFS= read -r line; do
    grep -qxF -- "$line" killed.yaml || fail "lost in kill $kill: $line"
  done < <(grep -v '^respondent' known.yaml) # which names the surveys added at the end
  before=''
  begin --resume killed.yaml
done
sit
finish
[ $seeds -ge 20 ] || fail "only $seeds kills before the end"
cmp quick.yaml killed.yaml || { diff quick.yaml killed.yaml || true; fail "the interrupted file differs"; }
# a new file has a name of its own for a few microseconds of each save, no more
[ "$(find . -name 'killed.yaml.*' | wc -l)" -le 1 ] || fail "kills left files behind"
echo "four forms, a condition there and back, one hunk for one answer, $seeds kills"
