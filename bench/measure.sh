# shellcheck shell=bash
# What the scripts of the benchmark share. They print lines that table.awk makes a table of:
# job, what was run, how many of what, seconds, KiB at most; the first of a job is the product.

# measure JOB NAME COUNT COMMAND...   the median of three whole processes, told on the standard output
measure() {
  local job=$1 name=$2 count=$3 times
  shift 3
  times=$(for _ in 1 2 3; do
    # a finding (1) is no failure of the measure
    /usr/bin/time -f '%e %M' -o measured "$@" >out 2>err || [ $? = 1 ] || { echo "$name failed" >&2; cat err >&2; exit 1; }
    tail -n 1 measured
  done | sort -n | sed -n 2p)
  printf '%s\t%s\t%s\t%s\n' "$job" "$name" "$count" "${times/ /$'\t'}"
}

# Whether a peer is to be run: all that are installed, or those that READINESS_PEERS names.
wants() { [[ -z ${READINESS_PEERS-} || " $READINESS_PEERS " == *" $1 "* ]]; }

# node_has MODULE   as `./dev bench` installs it
peers=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/build/peers
node_has() { type -P node >/dev/null && [ -d "$peers/node_modules/$1" ]; }
