# promise: of staff only the group is told, from five up, and nothing where fewer than five moved
$ wave() {
>   mkdir -p $1
>   for person in $2; do
>     printf 'schema: readiness/answers@1\nquestionnaire: demo\nsubject: {unit: Web}\nrespondent: {ref: %s, role: engineer}\ndefaults: {date: 2026-03-31}\nanswers: {prepare.i_know_my_part: %s, learn.near_misses: %s}\n' ${person%:*} ${person#*:} ${person#*:} >$1/${person%:*}.yaml
>   done
> }
> wave Q1 'A:disagree B:disagree C:neutral D:agree E:agree'
> wave Q2 'A:neutral B:neutral C:agree D:agree_strongly E:neutral'
> wave Q3 'A:neutral B:neutral C:agree D:agree_strongly E:agree_strongly'
> wave Q4 'A:neutral B:neutral C:agree D:agree'
$ readiness compare Q1 Q2
Web                                                                     Q1 to Q2
Comparable: same questionnaire, same scoring (demo 1.0.0).
Engineers of Web, 5 -> 5 people: opinions Q1 to Q2 +1.5.
$ readiness compare Q1 Q2 Q3 Q4
error: so few people came, left or changed their answers between these waves that a change would reveal who; if one was published: --with-published WAVE
[5]
$ readiness compare Q1 Q2 Q3 Q4 --with-published Q2
Web                                                                     Q1 to Q4
Comparable: same questionnaire, same scoring (demo 1.0.0).
Engineers of Web, 5 -> 5 -> 5 (withheld) -> 4 (withheld) people: opinions Q1 to
Q2 +1.5. Withheld: fewer than 5 people, or waves between which so few came, went
or changed answers that what they said could be worked out.
$ readiness compare Q1 Q2 Q3 Q4 --with-published Q2 -f json | sed -n '/"groups"/,$p'
  "groups": [
    {
      "role": "engineer",
      "unit": "Web",
      "waves": [
        {
          "people": 5,
          "told": true
        },
        {
          "people": 5,
          "told": true
        },
        {
          "people": 5,
          "told": false
        },
        {
          "people": 4,
          "told": false
        }
      ],
      "steps": [
        {
          "from": 0,
          "to": 1,
          "change": 1.5,
          "se": null,
          "paired": true,
          "beyond_chance": null
        }
      ]
    }
  ],
  "units": []
}
$ readiness compare Q3 Q4
error: nobody answered in more than one wave (people with names are told apart by their ref), and no group is large enough
[5]
$ readiness compare Q1 Q2 --max-drop 1
error: --max-drop looks at people who answer by name, and at units that have an overall, and there are none here
[5]
$ readiness compare Q1/A.yaml Q2/A.yaml | tail -n +3
2 answers improved.

Engineer A                                                                  2 up
Opinions (2 questions): 2.50 -> 5.00, more than the 2.48 that one person's score
must move to be told from chance.
  Low end      before  after  change  levels
  Preparation    2.50   5.00   +2.50   +2.50
  Learning       0.83   1.67   +0.84   +0.84

Answers that changed
  question        change
  I know my part  Disagree -> Neither agree nor disagree
  Near misses     Disagree -> Neither agree nor disagree
