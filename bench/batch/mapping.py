#!/usr/bin/env python3
"""Writes the mapping of the benchmark's table of labels (generate ROWS labels)."""

print("""schema: readiness/mapping@1
ref: {column: ref}
role: {column: role}
attributes: {team: {column: team}}
unknown: ["I don't know"]
scales:
  agree: {Strongly disagree: "0", Disagree: "1", Neither agree nor disagree: "2", Agree: "3", Strongly agree: "4"}
questions:""")
for q in range(1, 49):
    print(f"  q{q}: {{column: Question {q}, scale: agree}}")
