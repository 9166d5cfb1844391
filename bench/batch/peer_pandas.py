"""The job with pandas; with a second argument the answers are labels."""
import sys

import numpy as np
import pandas as pd

table = pd.read_csv(sys.argv[1], na_values=["?"], dtype={"ref": str, "role": str, "team": str})
if len(sys.argv) > 2:
    levels = {"Strongly disagree": 0, "Disagree": 1, "Neither agree nor disagree": 2, "Agree": 3, "Strongly agree": 4}
    table.columns = [name.replace("Question ", "q") for name in table.columns]
    for q in range(48):
        table[f"q{q + 1}"] = table[f"q{q + 1}"].map(levels)
for q in range(5, 48, 6):
    table[f"q{q + 1}"] = 4 - table[f"q{q + 1}"]
dims = []
for d in range(6):
    names = [f"q{q + 1}" for q in range(8 * d, 8 * d + 8)]
    weights = np.array([q % 3 + 1 for q in range(8 * d, 8 * d + 8)], float)
    values = table[names].to_numpy(float)
    known = ~np.isnan(values)
    with np.errstate(invalid="ignore"):
        table[f"d{d + 1}"] = 25 * np.nansum(values * weights, axis=1) / (known @ weights)
    dims.append(f"d{d + 1}")
    whole = values[known.all(axis=1)]
    print(8 / 7 * (1 - whole.var(axis=0, ddof=1).sum() / whole.sum(axis=1).var(ddof=1)))
table["overall"] = 0.7 * table[dims].mean(axis=1) + 0.3 * table[dims].min(axis=1)
table[["ref", "overall", *dims]].to_csv("peer_a.csv", index=False)
table.groupby("team")[dims].agg(["count", "mean", "std"]).to_csv("peer_b.csv")
