"""The job with DuckDB, in SQL."""
import sys

import duckdb

db = duckdb.connect()
level = ", ".join(
    (f"4 - try_cast(q{q + 1} AS INT)" if q % 6 == 5 else f"try_cast(q{q + 1} AS INT)") + f" AS q{q + 1}"
    for q in range(48)
)


def score(d):
    names = [(f"q{q + 1}", q % 3 + 1) for q in range(8 * d, 8 * d + 8)]
    total = " + ".join(f"coalesce({n}, 0) * {w}" for n, w in names)
    weight = " + ".join(f"({n} IS NOT NULL)::INT * {w}" for n, w in names)
    return f"25.0::DOUBLE * ({total}) / nullif({weight}, 0) AS d{d + 1}"


dims = ", ".join(f"d{d + 1}" for d in range(6))
db.execute(f"""CREATE TABLE scored AS SELECT *, 0.7 * list_avg([{dims}]) + 0.3 * least({dims}) AS overall FROM
  (SELECT *, {", ".join(score(d) for d in range(6))} FROM
    (SELECT ref, team, {level} FROM read_csv('{sys.argv[1]}', all_varchar = true)))""")
db.execute(f"COPY (SELECT ref, overall, {dims} FROM scored) TO 'peer_a.csv'")
parts = ", ".join(f"count(d{d}), avg(d{d}), stddev_samp(d{d})" for d in range(1, 7))
db.execute(f"COPY (SELECT team, {parts} FROM scored GROUP BY team ORDER BY team) TO 'peer_b.csv'")
for d in range(6):
    names = [f"q{q + 1}" for q in range(8 * d, 8 * d + 8)]
    whole = " + ".join(names)
    variances = " + ".join(f"var_samp({n})" for n in names)
    print(db.execute(f"SELECT 8 / 7.0 * (1 - ({variances}) / var_samp({whole})) FROM scored WHERE ({whole}) IS NOT NULL").fetchone())
