# promise: no group is made by an attribute whose name the tables of groups use already
$ printf 'ref,role,n,part,mean,unit\nL1,lead,1,x,y,z\n' >team.csv
$ for name in part n mean sd low high overall; do readiness batch team.csv -q demo --group-by unit,$name -f csv 2>&1 | head -n 2; echo "exit ${PIPESTATUS[0]}"; done
error[U0103]: cannot group by `part`: the table of groups has a column of that name
  = help: give the attribute another name
exit 2
error[U0103]: cannot group by `n`: the table of groups has a column of that name
  = help: give the attribute another name
exit 2
error[U0103]: cannot group by `mean`: the table of groups has a column of that name
  = help: give the attribute another name
exit 2
error[U0103]: cannot group by `sd`: the table of groups has a column of that name
  = help: give the attribute another name
exit 2
error[B0106]: there is no column `low` to group by
  --> team.csv
exit 3
error[B0106]: there is no column `high` to group by
  --> team.csv
exit 3
error[U0103]: cannot group by `overall`: the table of groups has a column of that name
  = help: give the attribute another name
exit 2
$ readiness batch team.csv -q demo --group-by unit --tally t.json -o r.txt 2>/dev/null; sed -i 's/"unit"/"n"/' t.json; readiness batch --merge t.json
error[U0103]: cannot group by `n`: the table of groups has a column of that name
  = help: give the attribute another name
  = more: readiness explain U0103
[3]
