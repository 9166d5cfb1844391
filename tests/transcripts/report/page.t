# promise: the page has 60 lines at most, and report and plan tell one roadmap
$ cd $EXAMPLES; for f in insurer-claims hospital-admin law-firm */*.answers.yaml; do for w in 80 120; do n=$(readiness report $f --width $w 2>/dev/null | wc -l); test $n -le 60 || echo "$f: $n lines at $w"; done; done
$ cd $EXAMPLES; same=0; for f in insurer-claims hospital-admin law-firm */leader.answers.yaml cases/*.answers.yaml; do for c in report plan; do readiness $c $f -f json 2>/dev/null | sed -n '/^  "roadmap"/,/^  }/p' | sed 's/^  },/  }/' > /tmp/roadmap.$$.$c; done; if test -s /tmp/roadmap.$$.plan && cmp /tmp/roadmap.$$.report /tmp/roadmap.$$.plan; then same=$((same + 1)); fi; done; rm /tmp/roadmap.$$.*; echo $same
16
