# promise: a mapping that cannot be right is refused at its place, with what it may have meant
$ cp $QUESTIONNAIRES/demo.yaml demo.yaml; printf 'Heroes,Heroes,Q1,Q10,Team\n1,2,3,4,Ops\n' >e.csv
$ cat >map.yaml <<'END'
> schema: readiness/mapping@1
> questionnaire: demo.yaml
> table: {format: qualtrix, delimiter: ";;"}
> role: {column: Team, values: {Ops: leed}}
> ref: {column: Q1, hash: true}
> attributes: {date: {column: Q10, format: month}}
> questions:
>   respond.heroes: {column: Heroes, values: {"1": disagre}}
>   respond.heros: {column: Q1}
>   learn.near_misses: {column: Nights, scale: five}
>   respond.announced: {column: Q1, columns: "Q*"}
> END
$ readiness lint map.yaml --format short
$ sed -i '/^table/d; s/, format: month//; s/, scale: five//; s/, columns: "Q\*"//' map.yaml; readiness import e.csv --map map.yaml
$ # what is no export says what it is
$ for file in totals report-pdf signed-out no-answers empty; do readiness import $EXAMPLES/../tests/import/refused/$file.csv -q demo.yaml --suggest; echo "[$?]"; done 2>&1 | sed "s#$EXAMPLES/../##"
