#!/usr/bin/env bash
# Types TAB in a real bash (in tmux, without anybody's settings): commands, flags, formats, ids of
# questions, patterns and levels, files; a few lines in zsh and fish too, where they are installed.
# And the manual pages have no mistakes.
#   completion.sh PROGRAM
set -euo pipefail

project=$(cd "$(dirname "$0")/../.." && pwd)
home=$(mktemp -d)
terminal() { tmux -L "completion-$$" -f /dev/null "$@"; }
trap 'terminal kill-server 2>/dev/null || true; rm -rf "$home"' EXIT
mkdir "$home/bin" && ln -s "$(realpath "$1")" "$home/bin/readiness"
export PATH=$home/bin:$PATH LC_ALL=C.UTF-8 TERM=xterm-256color HOME=$home
unset XDG_DATA_HOME
cp -R "$project/examples" "$home"
: >"$home/odd name.yaml"
failed=0

# screen KEYS   what stands behind the prompt once TAB was answered and the line is at rest
screen() {
  local before='' now tries=50
  terminal send-keys C-u && terminal clear-history && terminal send-keys -R C-l
  sleep 0.2
  terminal send-keys -l "$1" && terminal send-keys Tab
  ((${2-1} < 2)) || { sleep 0.3 && terminal send-keys Tab; }
  sleep 0.3
  while ((tries-- > 0)); do
    now=$(terminal capture-pane -p -J)
    [[ $now != "$before" ]] || break
    before=$now
    sleep 0.1
  done
  printf '%s\n' "$now"
}

# typed LINE WANTED   after TAB the line reads WANTED
typed() {
  local now
  now=$(screen "$1" | grep '^> ' | tail -n 1)
  now=${now%"${now##*[![:space:]]}"}
  [[ $now == "> $2" ]] || { echo "typed: $1"; echo "wanted: $2"; echo "saw: ${now#> }"; failed=1; }
}

# listed LINE WORD...   after TAB twice the words are offered
listed() {
  local line=$1 now word
  now=$(screen "$line" 2)
  shift
  for word; do
    [[ $now == *"$word"* ]] || { echo "typed: $line"; echo "not offered: $word"; echo "$now"; failed=1; }
  done
}

terminal new-session -d -x 100 -y 60 "cd '$home' && PS1='> ' exec bash --norc --noprofile"
sleep 0.3
terminal send-keys "bind 'set bell-style none'; bind 'set page-completions off'" Enter
terminal send-keys "bind 'set completion-query-items 0'; source <(readiness completion bash)" Enter
sleep 0.5

typed 'readiness rep' 'readiness report'
listed 'readiness ' assess report plan explain lint migrate completion
typed 'readiness report --resc' 'readiness report --rescore'
listed 'readiness report -f ' terminal markdown json
typed 'readiness report --format=js' 'readiness report --format=json'
typed 'readiness report --out js' 'readiness report --out json='
typed 'readiness report exam' 'readiness report examples/'
typed 'readiness report od' 'readiness report odd\ name.yaml'
typed 'readiness explain shad' 'readiness explain shadow-ai'
typed 'readiness explain governance.traf' 'readiness explain governance.traffic_light'
typed 'readiness assess --set governance.traf' 'readiness assess --set governance.traffic_light='
listed 'readiness assess demo --set prepare.restore_tested=' no yes
typed 'readiness assess demo --set prepare.restore_tested=y' \
  'readiness assess demo --set prepare.restore_tested=yes'
typed 'readiness plan examples/insurer-claims/leader.answers.yaml --target problem' \
  'readiness plan examples/insurer-claims/leader.answers.yaml --target problem-led'
typed 'readiness help exit' 'readiness help exit-codes'
typed 'readiness show ai' 'readiness show ai-adoption'
terminal kill-session

if command -v zsh >/dev/null; then
  readiness completion zsh >"$home/_readiness"
  zsh -n "$home/_readiness" || failed=1
  terminal new-session -d -x 100 -y 60 "cd '$home' && exec zsh -f"
  sleep 0.5
  terminal send-keys "PS1='> '; autoload -Uz compinit; compinit -u -D; . ./_readiness" Enter
  sleep 1
  typed 'readiness report --resc' 'readiness report --rescore'
  typed 'readiness report --format=js' 'readiness report --format=json'
  typed 'readiness assess --set governance.traf' 'readiness assess --set governance.traffic_light='
  typed 'readiness explain shad' 'readiness explain shadow-ai'
  terminal kill-session
fi
if command -v fish >/dev/null; then
  readiness completion fish >"$home/readiness.fish"
  fish --no-execute "$home/readiness.fish" || failed=1
  said=$(fish --no-config -c "source '$home/readiness.fish'; complete -C 'readiness report --resc'") || true
  [[ $said == --rescore* ]] || { echo "fish offers: $said" && failed=1; }
fi

# The manual pages, where something can read them.
readiness man write "$home/man1" 2>/dev/null
if command -v mandoc >/dev/null; then
  mandoc -T lint -W warning "$home"/man1/*.1 || failed=1
elif command -v groff >/dev/null; then
  said=$(groff -ww -man -z "$home"/man1/*.1 2>&1)
  [ -z "$said" ] || { echo "$said" && failed=1; }
fi
[ $failed = 0 ] && echo "the shells complete what they should; the manual pages read well"
