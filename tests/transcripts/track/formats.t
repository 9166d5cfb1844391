# promise: a file of figures comes in every format: a picture in HTML, a row for each effect in CSV, everything in JSON, tables in a workbook
$ readiness track $EXAMPLES/law-firm/outcomes.csv -f csv --price "95 EUR"
workflow,measure,unit,since,all_changes,n_before,n_after,before,after,difference,low,high,by,verdict,hours_a_month,hours_low,hours_high,money_a_month,currency,cannot_be_said
lease reports,time per report,minutes,2026-06-01,,19,21,185.105263158,126,-59.105263158,-67.088796825,-51.121729491,means,better,53.032230875,45.869000766,60.195460983,5038.061933107,EUR,
lease reports,clauses corrected in review,%,2026-06-01,,19,21,5.263259569,6.081850515,0.818590946,-0.712133398,2.326120786,shares,within_chance,,,,,,
lease reports,days until the client has it,days,2026-06-01,,19,21,9.242105263,8.952380952,-0.289724311,-0.990850483,0.411401862,means,within_chance,,,,,,
letters to tenants,time per letter,minutes,2026-05-04,,0,18,,23.166666667,,,,,unknown,,,,,,no_start
$ readiness track $EXAMPLES/law-firm/outcomes.csv -o f.html --out json=f.json --out xlsx=f.xlsx --out markdown=f.md; ls
f.html
f.json
f.md
f.xlsx
$ grep -c '<svg class="draw" viewBox' f.html; grep -o 'aria-label="time per report[^"]*"' f.html
4
aria-label="time per report. before: 19 figures about 185.1, limits 144.3 to 225.9; since 1 Jun 2026: 21 figures about 126.0, limits 83.7 to 168.3"
$ head -n 24 f.json; grep -c '"rule": ' f.json
{
  "schema": "readiness/outcomes@1",
  "figures": 185,
  "corrected": 0,
  "price": null,
  "workflows": [
    {
      "workflow": "lease reports",
      "changes": [
        {
          "date": "2026-06-01",
          "change": "Clauses are taken from the lease by a checklist; the associate reads the departures only"
        }
      ],
      "measures": [
        {
          "measure": "time per report",
          "unit": "minutes",
          "better": "lower",
          "phases": [
            {
              "since": [],
              "figures": [
                {
2
$ sed -n '/^```text/,/^```$/p' f.md | head -n 6
```text
time per report, minutes
      before              since 1 Jun 2026
225.9 ...................|
                   o     |
      o    o  o          |
