# promise: labels say what ids say, in every language of the questionnaire, however they are written; ticks stand in one cell or in a column each
$ cat >ids.csv <<'END'
> ref,role,prepare.first_steps,prepare.last_drill,respond.announced,respond.quiet_nights,respond.heroes,learn.near_misses
> L1,lead,3,this_quarter,leader;next_news,0,disagree,agree_strongly
> L2,lead,1,never,none,?,agree,!
> L3,lead,,earlier,,-:nobody is on call,neutral,
> E1,engineer,,,,4,agree_strongly,disagree
> END
$ readiness batch ids.csv -q demo -f csv 2>/dev/null >ids.scores; wc -l <ids.scores
5
$ # the longest label wins: one of the items holds a comma and another item
$ cp $QUESTIONNAIRES/demo.yaml commas.yaml; sed -i 's/text: when the next news will come/text: "what users notice, and when the next news will come"/; s/^id: demo/id: commas/' commas.yaml
$ cat >labels.csv <<'END'
> ref;role;prepare.first_steps;prepare.last_drill;respond.announced;respond.quiet_nights;respond.heroes;learn.near_misses
> L1;Team lead;Also: the runbook was used or rehearsed in the last six months; in the LAST  three months;What users notice, and when the next news will come, who leads the response;0;Disagree;strongly agree
> L2;Team leads;in an old page or a colleague's notes;NEVER;None;?;Agree;!
> L3;LEAD;;More than a year ago; ;-:nobody is on call;neither agree nor disagree;
> E1;engineer;;;;4;Strongly Agree;disagree
> END
$ readiness batch labels.csv -q commas.yaml -f csv 2>/dev/null | cmp - ids.scores && echo same
same
$ # one file in two languages, half of it in each
$ cp $QUESTIONNAIRES/demo.yaml two.yaml; sed -i 's/^languages: \[en\]/languages: [en, de]/; s/^id: demo/id: two/; s/{id: disagree, label: Disagree}/{id: disagree, label: {en: Disagree, de: Stimme nicht zu}}/; s/{id: never, label: Never,/{id: never, label: {en: Never, de: Noch nie},/; s/lead: {title: Team lead,/lead: {title: {en: Team lead, de: Teamleitung},/' two.yaml
$ sed -e 's/disagree$/STIMME nicht zu/; s/never/Noch nie/; s/^L2,lead/L2,Teamleitung/' ids.csv >german.csv; grep -c 'STIMME\|Noch\|Teamleitung' german.csv
2
$ for language in en de; do readiness batch german.csv -q two.yaml --lang $language -f csv 2>/dev/null | cmp - ids.scores && echo same; done
same
same
$ # a column for each item; where all of them are empty nobody answered, where all say no it is none
$ cat >columns.tsv <<'END'
> ref	role	prepare.first_steps	prepare.last_drill	respond.announced.leader	respond.announced.effect	respond.announced.next_news	respond.quiet_nights	respond.heroes	learn.near_misses
> L1	lead	3	this_quarter	1		when the next news will come	0	disagree	agree_strongly
> L2	lead	1	never	0	No	false	?	agree	!
> L3	lead		earlier				-:nobody is on call	neutral	
> E1	engineer						4	agree_strongly	disagree
> END
$ readiness batch columns.tsv -q demo -f csv 2>/dev/null | cmp - ids.scores && echo same
same
$ # what nobody is called is told once for its column, with its rows and what is nearest
$ printf 'role,prepare.last_drill,respond.announced.leader,respond.announced.effect\nlead,In the last twelf months,1,perhaps\nlead,Never,1,\nlead,In the last twelf months,,\n' >wrong.csv; readiness batch wrong.csv -q demo --show-values 2>&1 | grep -v '^$' | tail -n 16
error[A0202]: `In the last twelf months` is not an option of `prepare.last_drill`
  --> wrong.csv:2:6
   |
 2 | lead,In the last twelf months,1,perhaps
   |      ^^^^^^^^^^^^^^^^^^^^^^^^
   = note: row 2, column B `prepare.last_drill`, and in 1 more row
   = help: did you mean `In the last twelve months`?
   = more: readiness explain A0202
error[A0202]: `perhaps` does not say whether `effect` of `respond.announced` is ticked
  --> wrong.csv:2:33
   |
 2 | lead,In the last twelf months,1,perhaps
   |                                 ^^^^^^^
   = note: row 2, column D `respond.announced.effect`
   = help: write `1` or `0`, or leave the cell empty
   = more: readiness explain A0202
