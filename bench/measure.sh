# shellcheck shell=bash
# What the scripts of the benchmark share. They print lines that table.awk makes a table of:
# job, what was run, how many of what, seconds, KiB at most, seconds of all processors together; the first of a
# job is the product.

# measure JOB NAME COUNT COMMAND...   the median of three whole processes, told on the standard output;
# of what takes longer than 20 seconds the first. What it prints goes to the file $output, or out.
measure() {
  local job=$1 name=$2 count=$3 times=() begin took
  shift 3
  while [ ${#times[@]} -lt 3 ]; do
    begin=${EPOCHREALTIME/[^0-9]/}
    # a finding (1) or what cannot be judged (4) is no failure of the measure, nor an end that is expected
    /usr/bin/time -f '%M %U %S' -o measured "$@" >"${output-out}" 2>err || [[ $? = [14${expected_end-}] ]] ||
      { echo "$name failed" >&2; cat err >&2; exit 1; }
    took=$((${EPOCHREALTIME/[^0-9]/} - begin)) # microseconds
    times+=("$((took / 1000000)).$(printf %06d $((took % 1000000))) $(tail -n 1 measured)")
    [ "$took" -lt 20000000 ] || break
  done
  printf '%s\n' "${times[@]}" | sort -n | awk -v job="$job" -v name="$name" -v count="$count" '
    { line[NR] = $0 }
    END {
      split(line[int((NR + 1) / 2)], field, " ")
      printf "%s\t%s\t%s\t%s\t%s\t%.2f\n", job, name, count, field[1], field[2], field[3] + field[4]
    }'
}

# Whether a peer is to be run: all that are installed, or those that READINESS_PEERS names.
wants() { [[ -z ${READINESS_PEERS-} || " $READINESS_PEERS " == *" $1 "* ]]; }

# node_has MODULE   as `./dev bench` installs it
peers=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/build/peers
node_has() { type -P node >/dev/null && NODE_PATH=$peers/node_modules node -e "require('$1')" 2>/dev/null; }
