# promise: names from a file of figures are text in every format: no markup, no formula, no command of a terminal or a build server
$ printf 'workflow,date,measure,value,n,unit,source,better,change\n"<b>x</b>",2026-01-05,"=HYPERLINK(1)",4,,,,,\n"<b>x</b>",2026-01-12,"=HYPERLINK(1)",5,,,,,\n"<b>x</b>",2026-01-13,,,,,,,"::error::``` \x1b[2J [a](javascript:1)"\n"<b>x</b>",2026-01-12,"```prompts",5,,"##[command]",,,\n' >h.csv; readiness track h.csv
Outcomes                                                what came of the changes
5 Jan 2026 to 12 Jan 2026                                              3 figures

<b>x</b>
Changed on 13 Jan 2026: ::error::``` \x1b[2J [a](javascript:1)
  Measure        Before  After  Difference  95 %  Verdict
  =HYPERLINK(1)     4.5      -           -  -     cannot be said

What cannot be said
  - =HYPERLINK(1): whether less or more of it is better is not known; the column
    `better` (lower, higher) says it.
  - =HYPERLINK(1): there is no figure since the change yet.

  =HYPERLINK(1)
      before
          o





  4.5 ------





       o
      2026-01-05

Use, which is not a result
  Workflow  Measure     Figures  First  Last  Known by
  <b>x</b>  ```prompts        1      5     5  "prompt"

That something is used does not say that it helps; nothing above counts it.
Limits: mean +- 2.66 mean moving ranges (XmR chart, Wheeler 2000), of six
figures or more. A difference says that the work changed, not why: whatever else
happened at that time is in it, too.
$ readiness track h.csv -f markdown
# Outcomes, what came of the changes

5 Jan 2026 to 12 Jan 2026; 3 figures

## &lt;b&gt;x&lt;/b&gt;

Changed on 13 Jan 2026: ::error::\`\`\` \\x1b\[2J \[a\](javascript:1)

| Measure | Before | After | Difference | 95 % | Verdict |
| --- | --: | --: | --: | --- | --- |
| =HYPERLINK(1) | 4.5 | - | - | - | cannot be said |

**What cannot be said**

- \=HYPERLINK(1): whether less or more of it is better is not known; the column \`better\` (lower, higher) says it.
- \=HYPERLINK(1): there is no figure since the change yet.

```text
=HYPERLINK(1)
    before
        o





4.5 ------





     o
    2026-01-05
```

## Use, which is not a result

| Workflow | Measure | Figures | First | Last | Known by |
| --- | --- | --: | --: | --: | --- |
| &lt;b&gt;x&lt;/b&gt; | \`\`\`prompts | 1 | 5 | 5 | "prompt" |

*That something is used does not say that it helps; nothing above counts it.*

*Limits: mean +- 2.66 mean moving ranges (XmR chart, Wheeler 2000), of six figures or more. A difference says that the work changed, not why: whatever else happened at that time is in it, too.*
$ readiness track h.csv -f csv
workflow,measure,unit,since,all_changes,n_before,n_after,before,after,difference,low,high,by,verdict,hours_a_month,hours_low,hours_high,money_a_month,currency,cannot_be_said
<b>x</b>,'=HYPERLINK(1),,2026-01-13,,2,0,4.5,,,,,,unknown,,,,,,no_direction;nothing_since
$ readiness track h.csv -f html | grep -c -e '<b>x' -e $'\x1b' -e '<a href="javascript'
0
[1]
