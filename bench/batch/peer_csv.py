"""The job with Python's csv module, as a careful colleague would write it."""
import csv
import math
import sys

weights = [q % 3 + 1 for q in range(48)]
reverse = [q % 6 == 5 for q in range(48)]
groups, alphas = {}, [None] * 6
with open(sys.argv[1], newline="") as table, open("peer_a.csv", "w", newline="") as out:
    rows, writer = csv.reader(table), csv.writer(out)
    next(rows)
    writer.writerow(["ref", "overall"] + [f"d{d + 1}" for d in range(6)])
    sums = [[0, [0] * 8, [0] * 8, 0, 0] for _ in range(6)]  # n, sums, squares, sum and square of the total
    for row in rows:
        scores = []
        for d in range(6):
            total = weight = 0
            levels = []
            for q in range(8 * d, 8 * d + 8):
                cell = row[3 + q]
                if cell != "" and cell != "?":
                    level = 4 - int(cell) if reverse[q] else int(cell)
                    levels.append(level)
                    total += weights[q] * level
                    weight += weights[q]
            scores.append(25 * total / weight if weight else None)
            if len(levels) == 8:
                s = sums[d]
                s[0] += 1
                for i, level in enumerate(levels):
                    s[1][i] += level
                    s[2][i] += level * level
                whole = sum(levels)
                s[3] += whole
                s[4] += whole * whole
        known = [score for score in scores if score is not None]
        overall = 0.7 * sum(known) / len(known) + 0.3 * min(known) if known else None
        writer.writerow([row[0], overall, *scores])
        group = groups.setdefault(row[2], [[0, 0.0, 0.0] for _ in range(6)])
        for d, score in enumerate(scores):
            if score is not None:
                group[d][0] += 1
                group[d][1] += score
                group[d][2] += score * score
with open("peer_b.csv", "w") as out:
    for team in sorted(groups):
        for d, (n, s, ss) in enumerate(groups[team]):
            print(team, d, n, s / n, math.sqrt((ss - s * s / n) / (n - 1)) if n > 1 else "", file=out)
    for n, s, ss, t, tt in sums:
        variances = sum((b - a * a / n) / (n - 1) for a, b in zip(s, ss)) if n > 1 else 0
        print(8 / 7 * (1 - variances / ((tt - t * t / n) / (n - 1))) if n > 1 else "", file=out)
