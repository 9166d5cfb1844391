# promise: a table is scored respondent by respondent, in its order; a score is a range
$ cat >team.csv <<'EOF'
> ref,role,unit,ctx.on_call,prepare.first_steps,prepare.first_steps.evidence,prepare.last_drill,prepare.restore_tested,prepare.i_know_my_part,respond.announced,respond.quiet_nights,respond.heroes,learn.after_an_incident,learn.near_misses,learn.one_wish
> L1,lead,north,yes,3,,never,yes,,leader;effect,0,?,2,agree,
> L2,lead,north,no,3,wiki:/steps 2026-10-01,this_year,,,none,,disagree,!,neutral,"more time, ""please"""
> E1,engineer,north,yes,,,,,agree,,-:not on the rota,agree,1,disagree,
> EOF
$ readiness batch team.csv -q demo --format csv
ref,role,withheld,overall,overall.low,overall.high,prepare,prepare.low,prepare.high,respond,respond.low,respond.high,learn,learn.low,learn.high
L1,lead,,6.944444444,6.351851852,7.018518519,5.833333333,5.833333333,5.833333333,8.888888889,6.666666667,9.166666667,6.944444444,6.944444444,6.944444444
L2,lead,,5.483333333,3.577777778,6.438888889,9,6.75,9.25,3.75,3.75,3.75,,1.666666667,8.333333333
E1,engineer,,,,,,7.5,7.5,,2.5,2.5,3.055555556,3.055555556,3.055555556
$ readiness batch team.csv -q demo --format csv --figures given
ref,role,withheld,overall,prepare,respond,learn
L1,lead,,6.944444444,5.833333333,8.888888889,6.944444444
L2,lead,,5.483333333,9,3.75,
E1,engineer,,,,,3.055555556
$ readiness batch team.csv -q demo --format jsonl | head -n 1
{"ref":"L1","role":"lead","attributes":{},"overall":{"low":6.351851852,"high":7.018518519,"given":6.944444444},"dimensions":{"prepare":{"low":5.833333333,"high":5.833333333,"given":5.833333333},"respond":{"low":6.666666667,"high":9.166666667,"given":8.888888889},"learn":{"low":6.944444444,"high":6.944444444,"given":6.944444444}}}
