#!/usr/bin/env bash
# The program in a real terminal (tmux): it fits the width, and leaves the terminal as it was.
#   terminal.sh PROGRAM
set -euo pipefail

project=$(cd "$(dirname "$0")/../.." && pwd)
program=$(realpath "$1")
home=$(mktemp -d)
terminal() { tmux -L "readiness-$$" -f /dev/null "$@"; }
trap 'terminal kill-server 2>/dev/null || true; rm -rf "$home"' EXIT

# screen WIDTH COMMAND   what a terminal of that width shows, wrapped lines joined
screen() {
  local width=$1 command=$2 tries=100
  rm -f "$home/done"
  terminal new-session -d -x "$width" -y 50 "
    cd '$project'; stty -a >'$home/before'
    $command; echo \"exit code \$?\"
    stty -a >'$home/after'; touch '$home/done'; sleep 60"
  terminal set-option -g history-limit 5000
  until [ -e "$home/done" ]; do
    ((tries-- > 0)) || { echo "no end after 20 seconds: $command"; break; }
    sleep 0.2
  done
  terminal capture-pane -p -J -S - | sed 's/ *$//'
  terminal kill-session
}

export PAGER=cat LC_ALL=C.UTF-8 TERM=xterm-256color
unset NO_COLOR COLUMNS
failed=0
for width in 40 80 120; do
  screen $width "'$program' report examples/insurer-claims/leader.answers.yaml 2>/dev/null" >"$home/screen"
  bad=''
  grep -qx 'exit code 0' "$home/screen" || bad+="; the report did not end well"
  long=$(grep -E ".{$((width + 1))}" "$home/screen" || true)  # characters, not bytes
  [ -z "$long" ] || bad+="; too long: $long"
  cmp -s "$home/before" "$home/after" || bad+="; terminal settings changed"
  [ -z "$bad" ] || { echo "width $width${bad}" && cat "$home/screen" && failed=1; }
done
[ $failed = 0 ] && echo "reports fit terminals of 40, 80 and 120 columns"
