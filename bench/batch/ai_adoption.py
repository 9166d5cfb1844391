#!/usr/bin/env python3
"""Writes a table of leaders' answers to ai-adoption, with a column of evidence for each question that
asks for some: allowed answers at random, with a fixed seed.   ai_adoption.py PROGRAM ROWS"""
import pathlib
import random
import re
import subprocess
import sys

program, rows = sys.argv[1], int(sys.argv[2])
questionnaire = pathlib.Path(__file__).parents[2] / "questionnaires" / "ai-adoption"


def shown(*flags):
    return subprocess.run([program, "show", "ai-adoption", "--role", "leader", *flags], capture_output=True, text=True, check=True).stdout


options, choices = {}, []  # the form lists the answers above each question
for line in shown("-f", "answers").splitlines():
    if option := re.match(r"  #   ([a-z0-9_]+): ", line):
        choices.append(option[1])
    elif question := re.match(r"  # ([a-z0-9_.]+): (.*)", line):
        options[question[1]] = (choices, question[2])
        choices = []
    elif not line:
        choices = []
with_evidence, question = set(), ""
for file in sorted(questionnaire.glob("*.yaml")):
    for line in file.read_text().splitlines():
        if begin := re.search(r"- \{?id: ([a-z0-9_]+\.[a-z0-9_]+)", line):
            question = begin[1]
        elif re.match(r"\s+evidence: ", line):
            with_evidence.add(question)

header = [c for c in shown("-f", "csv-header").strip().split(",") if not c.endswith(".prediction")]
header += [q + ".evidence" for q in options if q in with_evidence]
draw = random.Random(7)


def cell(row, column):
    if column in ("ref", "role", "form", "unit", "date"):
        return {"ref": f"R{row}", "unit": f"u{row % 50}", "date": f"2026-03-{row % 28 + 1:02}"}.get(column, "leader")
    if column.endswith(".evidence"):
        return draw.choice(["", "", f"wiki:/page/{row % 97} 2026-0{row % 3 + 1}-11", "a page", "old 2019-01-01"])
    if column == "ctx.pilots_scaled":
        return "0"  # more would not go with "not in use"
    if column not in options:
        return draw.choice("01") if column.rsplit(".", 1)[0] in options else ""
    choices, example = options[column]
    if not choices:
        return "2" if example.isdigit() else "some words"
    if choices == ["a"]:
        return str(draw.randint(0, 5))
    open_answer = draw.random()
    return "" if open_answer < 0.03 else "?" if open_answer < 0.06 else draw.choice(choices)


print(",".join(header))
for row in range(rows):
    print(",".join(cell(row, column) for column in header))
