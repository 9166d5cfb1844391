# promise: the level of all together is that of the reports, and a role of which few moved is left out
$ cd $EXAMPLES/ci/answers; for q in 2026-Q*; do readiness report $q 2>/dev/null | sed -n 's/^Level \([0-9]\) of.*/\1/p'; done | tr '\n' ' '; readiness compare . | sed -n 's/^  Level  *\(.*\)/\1/p' | head -n 1 | tr -s ' '
1 1 1 2 1 1 1 2
$ mkdir old new
$ for i in 1 2 4 5 7 8; do cp $EXAMPLES/insurer-claims/staff/P$i.answers.yaml old; done
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml $EXAMPLES/insurer-claims/compliance.answers.yaml old; cp old/* new
$ sed -i 's/mindset.user_gets_the_blame: .*/mindset.user_gets_the_blame: agree_strongly/' old/P2.answers.yaml
$ sed -i 's/mindset.user_gets_the_blame: .*/mindset.user_gets_the_blame: disagree_strongly/' new/P2.answers.yaml
$ readiness compare old new | sed -n '3,9p'
Still level 2 (Trying out); the low end stays at 36: no answer counts
differently.
Without practitioners: so few of them came, went or changed answers that it
would reveal what they said.
  All together      old  new
  Overall, low end   36   36
  Level               2    2
$ readiness compare old new -f json | sed -n '/"units"/,/^  ]/p' | grep -A 2 left_out
      "left_out": [
        "practitioner"
      ],
$ readiness compare old/leader.answers.yaml $EXAMPLES/hospital-admin/leader.answers.yaml | sed -n '2,5p'
old/leader.answers.yaml to ../examples/hospital-admin/leader.answers.yaml
Comparable: same questionnaire, same scoring (ai-adoption 1.1.0).
Still level 2 (Trying out); the low end rose from 35 to 51: 18 answers improved,
5 of them with evidence; 3 got worse; 1 gained evidence; 1 no longer known; 4
$ cp $EXAMPLES/ci/answers/2026-Q4/leader.answers.yaml first.yaml; sed 's/2025-09-18/2026-10-18/' first.yaml >second.yaml
$ readiness compare first.yaml second.yaml | sed -n '3,4p'
Still level 3 (Problem-led); the low end stays at 52: 1 answer gained evidence.
$ readiness compare $EXAMPLES/ci/answers/2026-Q4 $EXAMPLES/ci/answers/2026-Q2 --max-drop 10 2>&1 >/dev/null | sed -n '/^fell/,$p'
fell by more than 10:
  Claims, everybody together: Overall 38 -> 23
  Risk or compliance C1: Governance and trust 69.2 -> 36.5
  Leader L1: Overall 51.9 -> 31.2; Mindset and skill 46.9 -> 28.1; Governance and trust 75.0 -> 38.6; ROI expectations 58.9 -> 30.4; Incentives 42.9 -> 25.0; Built as a system 58.3 -> 31.3
