#!/usr/bin/env bash
# The batch job side by side: the product, the peers that are installed, and what the machine can do at
# most. One table: seconds, respondents a second, peak memory, and how much faster the product is.
#   batch.sh PROGRAM [ROWS]      ROWS: 1000000
#
# The job: a wide CSV of ROWS respondents (generate.cpp, fixed seed) into A, the six dimension scores and
# the overall of every respondent in input order, and B, a group table (team x dimension: n, mean, sd) and
# Cronbach's alpha of each dimension. READINESS_PEERS names the peers to run (all that are installed).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "$1")
rows=${2-1000000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

g++ -std=c++20 -O2 -o generate "$here/batch/generate.cpp"
g++ -std=c++20 -O2 -o separators "$here/batch/separators.cpp"
python3 "$here/batch/questionnaire.py" >job.yaml
python3 "$here/batch/mapping.py" >map.yaml
./generate "$rows" >table.csv
./generate "$rows" quoted >quoted.csv
./generate "$rows" labels >labels.csv
./generate $((rows / 100 > 0 ? rows / 100 : 1)) >small.csv
cat table.csv >/dev/null # into the page cache

# measure NAME COMMAND...   the median of three whole processes: seconds, KiB
measure() {
  local name=$1 times
  shift
  times=$(for _ in 1 2 3; do
    /usr/bin/time -f '%e %M' -o measured "$@" >out 2>err || { echo "$name failed" >&2; cat err >&2; exit 1; }
    tail -n 1 measured
  done | sort -n | sed -n 2p)
  printf '%s\t%s\n' "$name" "${times/ /$'\t'}" >>results
}

product() { # NAME TABLE FLAGS...
  measure "$1" "$program" batch "$2" -q job.yaml --figures given --group-by team "${@:3}"
}
has() { [[ -z ${READINESS_PEERS-} || " $READINESS_PEERS " == *" $1 "* ]]; }

product 'readiness, A and B, 2 threads' table.csv -f csv -o a.csv --out groups=b.csv --jobs 2
product 'readiness, A and B, 1 thread' table.csv -f csv -o a1.csv --out groups=b1.csv --jobs 1
cmp a.csv a1.csv && cmp b.csv b1.csv
product 'readiness, B only, 2 threads' table.csv -f groups -o b2.csv --jobs 2
product 'readiness, quoted cells, 2 threads' quoted.csv -f csv -o q.csv --out groups=qb.csv --jobs 2
product 'readiness, labels by a mapping, 2 threads' labels.csv --map map.yaml -f csv -o l.csv --out groups=lb.csv --jobs 2
product 'readiness, labels by a mapping, 1 thread' labels.csv --map map.yaml -f csv -o l1.csv --out groups=lb1.csv --jobs 1
cmp a.csv l.csv && cmp b.csv lb.csv && cmp l.csv l1.csv
product 'readiness, a hundredth of the rows' small.csv -f csv -o s.csv --out groups=sb.csv --jobs 2

python=$(PATH=/usr/bin:/bin:$PATH && type -P python3)
! has python-csv || measure 'peer: Python csv module' "$python" "$here/batch/peer_csv.py" table.csv
! has mawk || ! type -P mawk >/dev/null || measure 'peer: mawk' mawk -f "$here/batch/peer.awk" table.csv
for module in pandas polars duckdb; do
  if has $module && "$python" -c "import $module" 2>/dev/null; then
    measure "peer: $module" "$python" "$here/batch/peer_$module.py" table.csv
  fi
done
if has pandas && "$python" -c 'import pandas' 2>/dev/null; then
  measure 'peer: pandas, labels by map' "$python" "$here/batch/peer_pandas.py" labels.csv labels
fi
if has data.table && Rscript -e 'library(data.table)' >/dev/null 2>&1; then
  measure 'peer: R data.table' Rscript "$here/batch/peer_data_table.R" table.csv
fi
measure 'limit: a byte loop that finds separators' ./separators table.csv
measure 'limit: wc -l' wc -l table.csv
measure 'limit: cat' cat table.csv

awk -F'\t' -v rows="$rows" '
  NR == 1 { own = $2 }
  { of = $1 ~ /hundredth/ ? rows / 100 : rows }
  { printf "%-42s %8.2f s %12.0f a second %8.0f MiB %8.1f x\n", $1, $2, of / ($2 > 0 ? $2 : 0.01), $3 / 1024, $2 / own }
' results
