# promise: a table is read wherever answers are, without -q where its columns tell the questionnaire, and --unit picks one of its units
$ cat >units.csv <<'END'
> ref,role,unit,prepare.first_steps,prepare.last_drill,respond.announced,respond.heroes,learn.after_an_incident,learn.near_misses,prepare.i_know_my_part.prediction,learn.near_misses.comment
> A,Team lead,Tills,3,Never,leader;effect,Disagree,3,Agree,Agree,It does
> B,Team lead,Web,0,Never,none,Strongly agree,0,Disagree,,
> END
$ readiness plan units.csv 2>&1 | tail -n 4
 3 | B,Team lead,Web,0,Never,none,Strongly agree,0,Disagree,,
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: pick one with --unit NAME, or see all of them with `readiness report`
   = more: readiness explain A0311
$ # one person's file says the same
$ cat >tills.yaml <<'END'
> schema: readiness/answers@1
> questionnaire: demo
> subject: {unit: Tills}
> respondent: {ref: A, role: lead}
> answers: {prepare.first_steps: 3, prepare.last_drill: never, respond.announced: [leader, effect], respond.heroes: disagree, learn.after_an_incident: 3, learn.near_misses: {answer: agree, comment: It does}}
> predictions: {prepare.i_know_my_part: agree}
> END
$ readiness report tills.yaml --full >tills.txt
$ readiness report units.csv --unit ' tills' --full 2>/dev/null | cmp - tills.txt && echo same
same
$ cat units.csv | readiness report - --unit Tills --full 2>/dev/null | cmp - tills.txt && echo same
same
$ readiness report units.csv --unit Tils 2>&1 | tail -n 3
error[U0122]: nobody here answers about the unit `Tils`
  = help: did you mean `Tills`?
  = more: readiness explain U0122
$ mkdir folder; cp units.csv folder; readiness batch units.csv -f csv -o folder/scores.csv 2>/dev/null; readiness report folder --unit Tills --full 2>talk | cmp - tills.txt && echo same; grep F0006 -A 1 talk
same
warning[F0006]: this table in a folder is not read: it does not look like answers
  --> folder/scores.csv
--
   = more: readiness explain F0006
$ for command in plan 'explain score overall'; do readiness $command tills.yaml >one; readiness $command units.csv --unit Tills 2>/dev/null | sed 's/units.csv/tills.yaml/' | cmp - one && echo same; done
same
same
$ for answers in tills.yaml 'units.csv --unit Tills'; do readiness check $answers --min 1 -f json 2>/dev/null | jq -c '[.verdict, .subjects[0].unit, .subjects[0].gates[0].worst]'; done
["pass","Tills",4.351851852]
["pass","Tills",4.351851852]
$ readiness compare units.csv units.csv --unit Tills 2>&1 | tail -n 3

Team lead A
Nothing changed.
$ readiness lint units.csv | tail -n 1
1 file checked: 0 errors, 1 warning.
   = more: readiness explain B0105
$ # what is about another questionnaire altogether says so as before
$ printf 'role,a.b\nlead,1\n' >other.csv; readiness report other.csv
error[U0120]: a table does not say which questionnaire it answers
  = help: name it with -q, e.g. -q ai-adoption
  = more: readiness explain U0120
[2]
