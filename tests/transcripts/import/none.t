# promise: where none of them is a column of its own, nothing ticked is no answer, whatever is answered later
$ cp $EXAMPLES/../tests/import/form.yaml .
$ cat >export.csv <<'END'
> public,notes,letters,code,none,written
> Y,N,N,N,N,yes
> ,,,,,yes
> N,N,N,N,Y,yes
> N,N,N,N,N,yes
> END
$ cat >map.yaml <<'END'
> schema: readiness/mapping@1
> questionnaire: form.yaml
> role: staff
> questions:
>   rules.allowed: {columns: {public: public, notes: notes, letters: letters, code: code, none: none}, ticked: [Y]}
>   rules.written: {column: written}
> END
$ readiness import export.csv --map map.yaml 2>/dev/null
role,rules.written,rules.allowed
staff,yes,public
staff,yes,
staff,yes,none
staff,yes,
$ # without that column whoever answered what comes later saw the question, and ticked nothing
$ sed -i 's/, none: none//' map.yaml; readiness import export.csv --map map.yaml 2>/dev/null
role,rules.written,rules.allowed
staff,yes,public
staff,yes,none
staff,yes,none
staff,yes,none
