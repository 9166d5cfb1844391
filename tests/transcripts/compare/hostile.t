# promise: escapes, HTML and formulas in answers, names and folders reach no output as such
$ mkdir -p '<b>Q1' $'Q2\e[31m'
> cat >'<b>Q1/a.yaml' <<'END'
> schema: readiness/answers@1
> questionnaire: demo
> subject: {unit: "=1+1</script>", workflow: "\u202Egnp"}
> respondent: {ref: "<img src=x>", role: lead}
> defaults: {date: 2026-03-31}
> answers: {respond.heroes: agree, learn.one_wish: "<script>alert(1)</script>"}
> END
> sed 's/: agree/: {unknown: "\\e[2J"}/; s/<script>/<b>/' '<b>Q1/a.yaml' >$'Q2\e[31m/a.yaml'
$ readiness compare '<b>Q1' $'Q2\e[31m'
=1+1</script> - \u202egnp                                    <b>Q1 to Q2\x1b[31m
Comparable: same questionnaire, same scoring (demo 1.0.0).

Team lead <img src=x>                                                 1 open now
Still level 1 to 2.
Real progress: -0.17 on the low end, from answers that were known before; 0.00
from newly known or other questions.
  Low end   before  after  change  open now
  Overall     0.17   0.00   -0.17     -0.17
  Response    0.63   0.00   -0.63     -0.63

What moved this person's overall
  low end  question         change
    -0.17  Saved by heroes  Agree -> don't know
     0.00  One wish         <script>alert(1)</script> -> <b>alert(1)</script>
    -0.17  Total
$ readiness compare '<b>Q1' $'Q2\e[31m' -f markdown | head -n 6
# \=1+1&lt;/script&gt; - \\u202egnp, &lt;b&gt;Q1 to Q2\\x1b\[31m

Comparable: same questionnaire, same scoring (demo 1.0.0).

## Team lead &lt;img src=x&gt;, 1 open now
$ for f in terminal markdown json; do readiness compare '<b>Q1' $'Q2\e[31m' -f $f; done | LC_ALL=C grep -c $'\e'
0
[1]
