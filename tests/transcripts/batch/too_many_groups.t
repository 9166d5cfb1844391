# promise: more groups than a run keeps in memory are refused as soon as they are met, with what to do, by any number of workers
$ awk 'BEGIN { print "ref,role,team"; for (i = 1; i <= 30000; i++) print "R" i ",lead,t" i }' >all.csv
$ for jobs in 1 2; do readiness batch all.csv -q demo --group-by team -f groups --jobs $jobs 2>&1 | grep -v B0105; done
  --> all.csv
error[U0123]: `--group-by team` makes more than 10000 groups
  = help: group by what many people have in common, such as unit or role; the scores of everybody (--format csv) need no groups
  = more: readiness explain U0123
  --> all.csv
error[U0123]: `--group-by team` makes more than 10000 groups
  = help: group by what many people have in common, such as unit or role; the scores of everybody (--format csv) need no groups
  = more: readiness explain U0123
$ head -n 10001 all.csv >most.csv; readiness batch most.csv -q demo --group-by team -f groups 2>/dev/null | wc -l
40001
$ readiness batch all.csv -q demo -f csv 2>/dev/null | wc -l
30001
