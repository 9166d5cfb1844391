#!/usr/bin/env python3
"""Writes the questionnaire of the benchmark's job: 48 questions answered 0 to 4 in six dimensions of
eight, weights 1, 2, 3 in turn, every sixth question reversed (a count of which more is worse)."""

print("""schema: readiness/questionnaire@1
id: bench
version: 1.0.0
languages: [en]
title: The job of the benchmark
roles:
  leader: {title: Leader, named: true, index: true}
  practitioner: {title: Practitioner, index: true}
  compliance: {title: Compliance officer, named: true, index: true}
scoring: {range: [0, 100], rollup: {mean: 0.7, weakest: 0.3}, min_questions: {dimension: 1}, min_coverage: 0}
forms:
  all: {title: Everything, roles: [leader, practitioner, compliance], surveys: [d1, d2, d3, d4, d5, d6], default: true}
surveys:""")
for d in range(6):
    print(f"  - id: d{d + 1}\n    title: Dimension {d + 1}\n    healthy: High\n    questions:")
    for q in range(8 * d, 8 * d + 8):
        bands = "[4, 3, 2, 1, 0]" if q % 6 == 5 else "[0, 1, 2, 3, 4]"
        print(f"      - {{id: q{q + 1}, kind: count, of: 4, bands: {bands}, weight: {q % 3 + 1},"
              f" text: Question {q + 1}, why: The job asks it.}}")
