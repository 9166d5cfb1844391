# promise: waves between which few moved are told in neither order; one that was told before is named with --with-published
$ wave() {
>   mkdir -p $1
>   for person in $2; do
>     printf 'schema: readiness/answers@1\nquestionnaire: demo\nsubject: {unit: Web}\nrespondent: {ref: %s, role: engineer}\ndefaults: {date: 2026-03-31}\nanswers: {prepare.i_know_my_part: %s, learn.near_misses: %s}\n' ${person%:*} ${person#*:} ${person#*:} >$1/${person%:*}.yaml
>   done
> }
> wave Q1 'A:disagree B:disagree C:neutral D:agree E:agree'
> wave Q2 'A:disagree B:disagree C:neutral D:agree E:disagree_strongly'
> wave Q3 'A:neutral B:agree C:agree D:agree_strongly E:agree'
$ readiness compare Q1 Q2
$ readiness compare Q2 Q1
$ readiness compare Q1 Q2 Q3
$ readiness compare Q1 Q2 Q3 --with-published Q2
$ readiness compare Q1 Q2 Q3 --with-published Q4
