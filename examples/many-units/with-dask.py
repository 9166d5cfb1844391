#!/usr/bin/python3
"""Scores shards of responses.csv on a Dask cluster and merges their tallies in a tree, then compares with
one process.   with-dask.py [READINESS [SCHEDULER]]     without SCHEDULER: two workers on this machine"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

from dask.distributed import Client, LocalCluster

READINESS = str(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else shutil.which("readiness")).resolve())
HERE = pathlib.Path(__file__).resolve().parent


def run(arguments, text=None):
    done = subprocess.run([READINESS, "batch", *arguments], input=text, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(done.stderr)


def tally(shard):
    """The map step: rows in, a tally out."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "tally.json")
        run(["-", "-q", "demo", "--group-by", "unit", "--tally", str(path), "-o", "/dev/null"], shard)
        return path.read_text()


def merge(tallies):
    """The reduce step: tallies in, a tally out."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [pathlib.Path(folder, f"{i}.json") for i in range(len(tallies))]
        for path, text in zip(paths, tallies):
            path.write_text(text)
        merged = pathlib.Path(folder, "merged.json")
        run(["--merge", *map(str, paths), "--tally", str(merged), "-o", "/dev/null"])
        return merged.read_text()


def main():
    header, *rows = (HERE / "responses.csv").read_text().splitlines(keepends=True)
    shards = [header + "".join(rows[i : i + 10]) for i in range(0, len(rows), 10)]
    with Client(sys.argv[2]) if len(sys.argv) > 2 else Client(
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None)
    ) as cluster:
        tallies = cluster.map(tally, shards)
        while len(tallies) > 1:
            tallies = [cluster.submit(merge, tallies[i : i + 3]) for i in range(0, len(tallies), 3)]
        merged = tallies[0].result()
    assert merged == tally("".join([header, *rows])), "not the same bytes"
    print(f"{len(shards)} shards, the same bytes as one process")


if __name__ == "__main__":
    main()
