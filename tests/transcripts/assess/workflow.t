# promise: questions ask by the workflow's name where one is given; the answers file says nothing else for it
$ for workflow in '' 'first-contact letters' 'every letter that the department sends out' '{workflow|$& \1 <b>}'; do n=$((n + 1)); { [ -n "$workflow" ] || echo; printf '%s\n' 4 q; } | readiness assess --role leader --unit a ${workflow:+--workflow "$workflow"} --people 1 --date 2026-11-23 --script - -o a$n.yaml 2>&1 | grep '^Where does AI'; done
Where does AI stand in this work today?
Where does AI stand in first-contact letters today?
Where does AI stand in this work today?
Where does AI stand in {workflow|$& \1 <b>} today?
$ diff a1.yaml a2.yaml
7c7
< subject: {unit: a, people: 1}
---
> subject: {unit: a, workflow: first-contact letters, people: 1}
[1]
$ printf '%s\n' b q | readiness assess --resume a2.yaml --script - 2>&1 | grep '^Where does AI'
Where does AI stand in first-contact letters today?
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
error[Q0306]: `{workflow}` does not say what is read where no workflow is named
  --> letters.yaml:12:15
12 |         text: "In {workflow}, who decides?"
   |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write it like {workflow|the first workflow}: the name, or where none is given the words behind the bar
   = more: readiness explain Q0306

error[Q0306]: `{team}` is not a placeholder
  --> letters.yaml:13:14
13 |         why: "Because {team|people} ask."
   |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write it like {workflow|the first workflow}: the name, or where none is given the words behind the bar
   = more: readiness explain Q0306

error[Q0306]: a placeholder is not closed
  --> letters.yaml:14:22
14 |         good_enough: "If {workflow|it works"
   |                      ^^^^^^^^^^^^^^^^^^^^^^^
   = help: write it like {workflow|the first workflow}: the name, or where none is given the words behind the bar
   = more: readiness explain Q0306
1 file checked: 3 errors, 0 warnings.
$ sed -i 's/{workflow}/{workflow|this work}/; s/{team|people}/people/; s/If {workflow|it works/If {workflow|it} works/; s/Nobody/"Nobody in {workflow|it}"/' letters.yaml; readiness lint letters.yaml 2>&1 | grep -A 4 Q0468
warning[Q0468]: a placeholder is printed here as it is written
  --> letters.yaml:15:19
   |
15 |         anchors: ["Nobody in {workflow|it}", Somebody]
   |                   ^^^^^^^^^^^^^^^^^^^^^^^^^
--
   = more: readiness explain Q0468
1 file checked: 0 errors, 2 warnings.
$ printf '%s\n' '?' q | readiness assess letters.yaml --role lead --unit a --workflow 'tax returns' --people 1 --date 2026-11-23 --script - 2>&1 | grep 'who decides\|Because\|Good enough'
In tax returns, who decides?
  Why we ask: Because people ask.
  Good enough: If tax returns works.
