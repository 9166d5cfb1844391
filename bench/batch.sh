#!/usr/bin/env bash
# The batch job side by side: the product, the peers that are installed, and what the machine can do at
# most; as lines for table.awk.
#   batch.sh PROGRAM [ROWS]      ROWS: 1000000
#
# The job: a wide CSV of ROWS respondents (generate.cpp, fixed seed) into A, the six dimension scores and
# the overall of every respondent in input order, and B, a group table (team x dimension: n, mean, sd) and
# Cronbach's alpha of each dimension. READINESS_PEERS names the peers to run (all that are installed).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=bench/measure.sh
. "$here/measure.sh"
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

job='CSV: scores and groups'
product() { # NAME TABLE FLAGS...
  measure "$job" "$1" "$rows" "$program" batch "$2" -q job.yaml --figures given --group-by team "${@:3}"
}
peer() { measure "$job" "peer: $1" "$rows" "${@:2}"; }

product 'readiness, A and B, 2 threads' table.csv -f csv -o a.csv --out groups=b.csv --jobs 2
product 'readiness, A and B, 1 thread' table.csv -f csv -o a1.csv --out groups=b1.csv --jobs 1
cmp a.csv a1.csv && cmp b.csv b1.csv
product 'readiness, B only, 2 threads' table.csv -f groups -o b2.csv --jobs 2
product 'readiness, quoted cells, 2 threads' quoted.csv -f csv -o q.csv --out groups=qb.csv --jobs 2
product 'readiness, labels by a mapping, 2 threads' labels.csv --map map.yaml -f csv -o l.csv --out groups=lb.csv --jobs 2
product 'readiness, labels by a mapping, 1 thread' labels.csv --map map.yaml -f csv -o l1.csv --out groups=lb1.csv --jobs 1
cmp a.csv l.csv && cmp b.csv lb.csv && cmp l.csv l1.csv
measure "$job" 'readiness, a hundredth of the rows' $((rows / 100)) "$program" batch small.csv -q job.yaml \
  --figures given --group-by team -f csv -o s.csv --out groups=sb.csv --jobs 2

python=$(PATH=/usr/bin:/bin:$PATH && type -P python3)
! wants python-csv || peer 'Python csv module' "$python" "$here/batch/peer_csv.py" table.csv
! wants mawk || ! type -P mawk >/dev/null || peer mawk mawk -f "$here/batch/peer.awk" table.csv
for module in pandas polars duckdb; do
  if wants $module && "$python" -c "import $module" 2>/dev/null; then
    peer $module "$python" "$here/batch/peer_$module.py" table.csv
  fi
done
if wants pandas && "$python" -c 'import pandas' 2>/dev/null; then
  peer 'pandas, labels by map' "$python" "$here/batch/peer_pandas.py" labels.csv labels
fi
if wants data.table && Rscript -e 'library(data.table)' >/dev/null 2>&1; then
  peer 'R data.table' Rscript "$here/batch/peer_data_table.R" table.csv
fi
if wants duckdb && node_has @duckdb/node-api; then
  NODE_PATH=$peers/node_modules peer 'DuckDB (Node)' node "$here/batch/peer_duckdb.js" table.csv
fi
if wants polars && node_has nodejs-polars; then
  NODE_PATH=$peers/node_modules peer 'Polars (Node)' node "$here/batch/peer_polars.js" table.csv
fi
measure "$job" 'limit: a byte loop that finds separators' "$rows" ./separators table.csv
measure "$job" 'limit: wc -l' "$rows" wc -l table.csv
output=/dev/null measure "$job" 'limit: cat' "$rows" cat table.csv
