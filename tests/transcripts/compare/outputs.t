# promise: all formats come from one comparison, into files or a pipe, without a word on stderr
$ readiness compare $EXAMPLES/ci/answers --out markdown=trend.md --out json=trend.json -o trend.txt
$ head -n 7 trend.md
# Claims - first-contact letters, 2026-Q1 to 2026-Q4

Comparable: same questionnaire, same scoring (ai-adoption 1.1.0).

**From level 1 (Tool-led) to level 2 (Trying out); the low end rose from 18 to 38: 41 answers improved, 13 of them with evidence; 3 got worse; 1 lost evidence; 1 no longer known; 5 known for the first time; 3 started or stopped counting.**

| All together | 2026-Q1 | 2026-Q2 | 2026-Q3 | 2026-Q4 |
$ grep -c . trend.txt trend.json | sed 's/:.*//'
trend.txt
trend.json
$ readiness compare $EXAMPLES/ci/answers -f json | cmp - trend.json
$ readiness compare $EXAMPLES/ci/answers | head -n 1
Claims - first-contact letters                                2026-Q1 to 2026-Q4
$ readiness compare - $EXAMPLES/ci/answers/2026-Q2/leader.answers.yaml <$EXAMPLES/ci/answers/2026-Q1/leader.answers.yaml | head -n 5
Claims - first-contact letters                                2026-Q1 to 2026-Q2
Comparable: same questionnaire, same scoring (ai-adoption 1.1.0).
From level 1 (Tool-led) to level 2 (Trying out); the low end rose from 21 to 31:
12 answers improved, 4 of them with evidence; 1 known for the first time.
