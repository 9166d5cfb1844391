# promise: questions ask by the workflow's name where one is given; the answers file says nothing else for it
$ ask() { printf '%s\n' 4 q | readiness assess --role leader --unit a --people 1 --date 2026-11-23 --script - -o $1.yaml "${@:2}" 2>&1 | grep '^Where does AI\|^today'; }
$ ask plain
$ ask named --workflow 'first-contact letters'
$ ask long --workflow 'every letter that the department sends out'
$ ask hostile --workflow '{workflow|$& \1 <b>}'
$ diff <(grep -v subject plain.yaml) <(grep -v subject named.yaml)
$ # a resumed sitting goes on with the name
$ printf '%s\n' b q | readiness assess --resume named.yaml --script - 2>&1 | grep '^Where does AI'
$ # the questionnaire of an author
$ cat >letters.yaml <<'EOF'
> schema: readiness/questionnaire@1
> id: letters
> version: 1.0.0
> title: Letters
> roles: {lead: {title: Lead}}
> surveys:
>   - id: s
>     title: Survey
>     questions:
>       - id: s.a
>         kind: anchors
>         text: "In {workflow}, who decides?"
>         why: "Because {team|people} ask."
>         good_enough: "If {workflow|it works"
>         anchors: [Nobody, Somebody]
> EOF
$ readiness lint letters.yaml 2>&1 | grep -v '^ *|$'
$ sed -i 's/{workflow}/{workflow|this work}/; s/{team|people}/{{people}}/; s/If {workflow|it works/If {workflow|it} works/; s/Nobody/"Nobody in {workflow|it}"/' letters.yaml; readiness lint letters.yaml 2>&1 | grep -A 4 Q0468
$ printf '%s\n' '?' q | readiness assess letters.yaml --role lead --unit a --workflow 'tax returns' --people 1 --date 2026-11-23 --script - 2>&1 | grep 'who decides\|Because\|Good enough'
