# shellcheck shell=bash
# Sourced by the tests of a sitting: a terminal (tmux) with the program in it, what it shows, and keys.
#   . sitting_terminal.sh PROGRAM    ends up in $home, an empty folder

program=$(realpath "$1")
home=$(mktemp -d)
part=0
terminal() { tmux -L "sitting-$$-$part" -f /dev/null "$@"; }
close_all() {
  for part in 0 ${parts-}; do terminal kill-server 2>/dev/null || true; done
  rm -rf "$home"
}
trap close_all EXIT
export LC_ALL=C.UTF-8 TERM=xterm-256color SOURCE_DATE_EPOCH=1795392000
unset ACCESSIBLE COLUMNS NO_COLOR
cd "$home" || exit 1

fail() { echo "$1" && terminal capture-pane -p -S -40 | cat -s; exit 1; }

# begin ARGUMENTS...   in a new terminal; its number comes into the file pid
begin() {
  rm -f pid code && before=''
  terminal new-session -d -x 80 -y 24 "cd '$PWD'; trap : HUP # so that we see how it ended
    sh -c 'echo \$\$ >pid; exec \"\$@\"' sh '$program' assess --no-report $*; echo \$? >code; sleep 60"
  terminal set-option -g history-limit 9000
}
finish() {
  terminal kill-session 2>/dev/null || true
  while terminal has-session 2>/dev/null; do sleep 0.02; done # its server ends with it
}

# together FUNCTION...   all of them at once, each in a terminal and a folder of its own of $home
together() {
  local each failed=''
  local -A running
  for each; do
    parts="${parts-} $each"
    (part=$each; mkdir "$each"; cd "$each" || exit 1; "$each") >"$each.log" 2>&1 &
    running[$each]=$!
  done
  for each; do wait "${running[$each]}" || { cat "$each.log" && failed="$failed $each"; }; done
  [ -z "$failed" ] || { echo "failed:$failed" && exit 1; }
}

# Waits for a screen that is not the old one, or for the end. Sets $screen and $keys, the keys that
# stand below the question. Where $settles is set, waits until nothing moves: several keys at once are
# several screens.
await() {
  local tries=300
  while ((tries-- > 0)); do
    screen=$(terminal capture-pane -p)
    keys=$(awk 'NF { all = all $0 " "; next } all != "" { last = all; all = "" }
      END { print all != "" ? all : last }' <<<"$screen")
    [ ! -e code ] || { keys=end && return; }
    if [[ "$screen" != "${before-}" && "$keys" == *Enter* ]]; then
      [ -n "${settles-}" ] || return 0
      sleep 0.06
      [ "$screen" != "$(terminal capture-pane -p)" ] || return 0
    fi
    sleep 0.03
  done
  fail "nothing was asked for 10 seconds"
}

# type KEYS...   and remember the screen, to see when it changes
type_in() { before=$screen && terminal send-keys "$@"; }

# The same where nothing is drawn: sets $prompt, what stands before the cursor.
await_line() {
  local tries=300
  while ((tries-- > 0)); do
    screen=$(terminal capture-pane -p)
    prompt=$(grep -v '^$' <<<"$screen" | tail -n 1) || true
    [ ! -e code ] || { prompt=end && return; }
    [[ "$screen" == "${before-}" || "$prompt" != *'>' ]] || return 0
    sleep 0.03
  done
  fail "nothing was asked for 10 seconds"
}

# The same reply to the same question. Key by key, each seen before the next: a screen that has
# changed may be the same question still.
reply() {
  case $keys in
    *'a all'*) type_in a ;;
    *'Space ticks'*) type_in 1 && await && type_in 3 && await && type_in Enter ;;
    *'Esc leaves'*) type_in Escape ;; # evidence, or two answers that both stand
    *'arrows move'*) enter ;;
    *'1-'[0-9]' answers'*) sleep 0.1 && type_in 2 ;; # sooner it would be a key that is held down
    *) type_in 3 && await && type_in Enter ;;
  esac
}

# An Enter that comes at once behind a digit would belong to the digit.
enter() { sleep 0.5 && type_in Enter; }

# sit   from where it stands to the end
sit() {
  await
  while [ "$keys" != end ]; do reply && await; done
  [ "$(cat code)" = 0 ] || fail "it ended with $(cat code)"
}
