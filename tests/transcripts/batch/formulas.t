# promise: a name that a spreadsheet would run is written with an apostrophe
$ printf 'ref,role,unit,learn.near_misses\n=1+1,lead,=x,agree\n+1,lead,=x,agree\n-1,lead,=x,agree\n@a,lead,=x,agree\n"=HYPERLINK(""x"",""y"")",lead,=x,agree\n' >team.csv
$ readiness batch team.csv -q demo -f csv --figures given --group-by unit --out groups=groups.csv 2>/dev/null
ref,role,unit,withheld,overall,prepare,respond,learn
'=1+1,lead,'=x,,,,,
'+1,lead,'=x,,,,,
'-1,lead,'=x,,,,,
'@a,lead,'=x,,,,,
"'=HYPERLINK(""x"",""y"")",lead,'=x,,,,,
$ head -n 2 groups.csv
unit,part,n,withheld,mean,sd,ci_low,ci_high
'=x,overall,0,false,,,,
