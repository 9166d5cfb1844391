# promise: waves between which few moved are told in neither order; one that was told before is named with --with-published
$ wave() {
>   mkdir -p $1
>   for person in $2; do
>     printf 'schema: readiness/answers@1\nquestionnaire: demo\nsubject: {unit: Web}\nrespondent: {ref: %s, role: engineer}\ndefaults: {date: 2026-03-31}\nanswers: {prepare.i_know_my_part: %s, learn.near_misses: %s}\n' ${person%:*} ${person#*:} ${person#*:} >$1/${person%:*}.yaml
>   done
> }
> wave Q1 'A:disagree B:disagree C:neutral D:agree E:agree'
> wave Q2 'A:disagree B:disagree C:neutral D:agree E:disagree_strongly'
> wave Q3 'A:neutral B:agree C:agree D:agree_strongly E:neutral'
$ readiness compare Q1 Q2
error: so few people came, left or changed their answers between these waves that a change would reveal who; if one was published: --with-published WAVE
[5]
$ readiness compare Q2 Q1
error: so few people came, left or changed their answers between these waves that a change would reveal who; if one was published: --with-published WAVE
[5]
$ readiness compare Q1 Q2 Q3
error: so few people came, left or changed their answers between these waves that a change would reveal who; if one was published: --with-published WAVE
[5]
$ readiness compare Q1 Q2 Q3 --with-published Q2
Web                                                                     Q1 to Q3
Comparable: same questionnaire, same scoring (demo 1.0.0).
Engineers of Web, 5 (withheld) -> 5 -> 5 people: opinions Q2 to Q3 +3.5.
Withheld: fewer than 5 people, or waves between which so few came, went or
changed answers that what they said could be worked out.
$ readiness compare Q1 Q2 Q3 --with-published Q4
error[U0103]: none of these waves is called `Q4`
  = help: they are Q1, Q2 and Q3
  = more: readiness explain U0103
[2]
