#!/usr/bin/env bash
# Tables of random answers are scored by `batch`, and in DuckDB and PostgreSQL by the SQL of `show`:
# every respondent's every score is the same, and groups withhold no less.
#   run.sh PROGRAM TESTS       needs build/node, which ./dev test --all installs, and PostgreSQL
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
program=$(realpath "$1")
tests=$(realpath "$2")
modules=$project/build/node/node_modules
cd "$project"

work=$(mktemp -d)
mkdir "$work/cases"
READINESS_SQL_CASES=$work/cases "$tests" --no-skip --source-file='*/tests/sql/*' --no-colors >"$work/made.txt" ||
  { cat "$work/made.txt"; rm -rf "$work"; exit 1; }

# The example is a case like any other.
example=$work/cases/example
mkdir "$example"
node "$here/example.cjs" "$modules" examples/warehouse/answers.sql 1000 "$example/answers.csv"
"$program" batch "$example/answers.csv" -q ai-adoption --group-by unit --format csv -o "$example/scores.csv" \
  --out groups="$example/groups.csv" 2>"$work/talk.txt" || { cat "$work/talk.txt"; rm -rf "$work"; exit 1; }
for database in duckdb postgres; do
  "$program" show ai-adoption --format "sql-$database" --group-by unit \
    --columns "$(head -n 1 "$example/answers.csv")" -o "$example/$database.sql" 2>"$work/talk.txt"
done

# PostgreSQL does not run as root.
programs=$(dirname "$(find /usr/lib/postgresql -name initdb | sort -V | tail -n 1)")
as_server=(env)
if [ "$(id -u)" = 0 ]; then
  as_server=(setpriv --reuid=nobody --regid=nogroup --clear-groups env HOME="$work")
  chown -R nobody:nogroup "$work"
fi
finish() {
  "${as_server[@]}" "$programs/pg_ctl" --pgdata="$work/data" --mode=immediate stop >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap finish EXIT
"${as_server[@]}" "$programs/initdb" --pgdata="$work/data" --username=tester --auth=trust --no-sync \
  --encoding=UTF8 --locale=C >"$work/initdb.txt" 2>&1 || { cat "$work/initdb.txt"; exit 1; }
# Only through a socket in the scratch folder, so no port is taken.
"${as_server[@]}" "$programs/pg_ctl" --pgdata="$work/data" --wait --log="$work/log.txt" \
  --options="-c listen_addresses='' -k $work -c fsync=off" start >/dev/null || { cat "$work/log.txt"; exit 1; }

# The names of the columns are quoted in the header as SQL quotes them.
for case in "$work"/cases/*/; do
  columns=$(head -n 1 "$case/answers.csv" | sed 's/","/" TEXT, "/g')
  echo "DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public;"
  echo "CREATE TABLE answers ($columns TEXT);"
  echo "\\copy answers FROM '$case/answers.csv' WITH (FORMAT csv, HEADER)"
  echo "\\i '$case/postgres.sql'"
  for view in scores groups refused; do
    echo "\\copy (SELECT * FROM readiness_$view) TO '$case/postgres.$view.csv' WITH (FORMAT csv, HEADER)"
  done
done >"$work/all.sql"
"${as_server[@]}" psql --host="$work" --username=tester --dbname=postgres --no-psqlrc --quiet \
  --set=ON_ERROR_STOP=1 --file="$work/all.sql" >"$work/psql.txt" 2>&1 &
server=$!
node "$here/duckdb.cjs" "$modules" "$work/cases"
wait "$server" || { cat "$work/psql.txt"; exit 1; }
node "$here/compare.cjs" "$work/cases" duckdb postgres
