# shellcheck shell=bash
# Sourced by the tests of a sitting: a terminal (tmux) with the program in it, what it shows, and keys.
#   . sitting_terminal.sh PROGRAM    ends up in $home, an empty folder

program=$(realpath "$1")
home=$(mktemp -d)
terminal() { tmux -L "sitting-$$" -f /dev/null "$@"; }
trap 'terminal kill-server 2>/dev/null || true; rm -rf "$home"' EXIT
export LC_ALL=C.UTF-8 TERM=xterm-256color SOURCE_DATE_EPOCH=1795392000
unset ACCESSIBLE COLUMNS NO_COLOR
cd "$home" || exit 1

fail() { echo "$1" && terminal capture-pane -p -S -40 | cat -s; exit 1; }

# begin ARGUMENTS...   in a new terminal; the program's number is in $home/pid
begin() {
  rm -f pid code && before=''
  terminal new-session -d -x 80 -y 60 "cd '$home'; trap : HUP # so that we see how it ended
    sh -c 'echo \$\$ >pid; exec \"\$@\"' sh '$program' assess --no-report $*; echo \$? >code; sleep 60"
  terminal set-option -g history-limit 9000
}
finish() {
  terminal kill-session 2>/dev/null || true
  while terminal has-session 2>/dev/null; do sleep 0.02; done # its server ends with it
}

# Waits for a prompt that is not the old one, or for the end. Sets $screen and $prompt.
await() {
  local tries=300
  while ((tries-- > 0)); do
    screen=$(terminal capture-pane -p | cat -s)
    prompt=$(grep -v '^$' <<<"$screen" | tail -n 1) || true
    [ ! -e code ] || { prompt=end && return; }
    [[ "$screen" == "${before-}" || "$prompt" != *'>' ]] || return 0
    sleep 0.03
  done
  fail "nothing was asked for 10 seconds"
}

# type KEYS...   and remember the screen, to see when it changes
type_in() { before=$screen && terminal send-keys "$@"; }

# The same reply to the same prompt: one key for options, a line for everything else.
reply() {
  case $prompt in
    *' and Enter; or '*) case $prompt in all*) type_in 13 Enter ;; *) type_in 3 Enter ;; esac ;;
    [01]' to '*'; or u, b, ? >') type_in 2 ;;
    '1 to '[0-9]' >') type_in $((${prompt:5:1} - 1)) ;; # a contradiction: keep both
    'numbers like 1 3, a for all'*) type_in a Enter ;;
    *) enter ;;
  esac
}

# An Enter that comes at once behind a digit would belong to the digit.
enter() { sleep 0.5 && type_in Enter; }

# sit   from where it stands to the end
sit() {
  await
  while [ "$prompt" != end ]; do reply && await; done
  [ "$(cat code)" = 0 ] || fail "it ended with $(cat code)"
}
