"""The job with Polars, in its lazy way."""
import sys

import polars as pl

schema = {f"q{q + 1}": pl.Utf8 for q in range(48)}
table = pl.scan_csv(sys.argv[1], schema_overrides=schema)
levels = table.with_columns(
    [
        ((4 - pl.col(f"q{q + 1}").cast(pl.Int8, strict=False)) if q % 6 == 5
         else pl.col(f"q{q + 1}").cast(pl.Int8, strict=False)).alias(f"q{q + 1}")
        for q in range(48)
    ]
)


def score(d):
    names = [(f"q{q + 1}", q % 3 + 1) for q in range(8 * d, 8 * d + 8)]
    total = pl.sum_horizontal([pl.col(n).cast(pl.Float64) * w for n, w in names])
    weight = pl.sum_horizontal([pl.col(n).is_not_null().cast(pl.Float64) * w for n, w in names])
    return (25 * total / weight).alias(f"d{d + 1}")


dims = [f"d{d + 1}" for d in range(6)]
scored = levels.with_columns([score(d) for d in range(6)]).with_columns(
    (0.7 * pl.mean_horizontal(dims) + 0.3 * pl.min_horizontal(dims)).alias("overall")
).collect()
scored.select(["ref", "overall", *dims]).write_csv("peer_a.csv")
scored.group_by("team").agg(
    [f(pl.col(d)).alias(f"{d}_{n}") for d in dims for n, f in
     (("n", lambda c: c.count()), ("mean", lambda c: c.mean()), ("sd", lambda c: c.std()))]
).sort("team").write_csv("peer_b.csv")
for d in range(6):
    whole = scored.select([f"q{q + 1}" for q in range(8 * d, 8 * d + 8)]).drop_nulls().cast(pl.Float64)
    variances = sum(whole[c].var() for c in whole.columns)
    print(8 / 7 * (1 - variances / whole.sum_horizontal().var()))
