# promise: other form tools get the same questions, under the names that our tables have
$ readiness show demo --role engineer --format csv-header
ref,role,form,date,unit,workflow,ctx.on_call,prepare.i_know_my_part,respond.quiet_nights,respond.heroes,learn.after_an_incident,learn.near_misses,learn.one_wish
$ readiness show demo --role engineer --unit Claims --format mapping | tee map.yaml
# How an export of a form made by `show` is read:
#   readiness import EXPORT --map FILE -o answers.csv
# Name the platform for the columns that it adds: table: {format: kobo}
schema: readiness/mapping@1
questionnaire: demo
role: engineer
form: engineer
attributes:
  unit: Claims
unknown: [dont_know]
declined: [declined]
na: [not_applicable]
# ODK and KoBoToolbox part ticks by blanks; where an export has commas, delete `split: space`.
# Free text comes in only where its column is named.
questions:
  learn.one_wish: {column: learn.one_wish}
ignore: [about, "section_*"]
$ readiness show demo --role engineer --format surveyjs | sed -n '/"ctx.on_call"/,/respond.heroes/p' | grep -e '"name"' -e '"value"' -e visibleIf -e '"m[ai]'
          "name": "ctx.on_call",
              "value": "no",
              "value": "yes",
              "value": "dont_know",
              "value": "declined",
      "name": "section_2",
          "name": "prepare.i_know_my_part",
              "value": "disagree_strongly",
              "value": "disagree",
              "value": "neutral",
              "value": "agree",
              "value": "agree_strongly",
              "value": "dont_know",
              "value": "declined",
      "name": "section_3",
          "name": "respond.quiet_nights",
          "min": 0,
          "max": 10,
          "visibleIf": "({ctx.on_call} = 'yes' or {ctx.on_call} = 'dont_know' or {ctx.on_call} = 'declined' or {ctx.on_call} empty)"
          "name": "respond.heroes",
$ readiness show demo --role engineer --format xlsform -o form.xlsx
$ readiness show demo --role engineer -o table.xlsx
$ for f in form table; do od -A n -t x1 -N 4 "$f.xlsx"; done
 50 4b 03 04
 50 4b 03 04
$ cat >export.csv <<'END'
> ctx.on_call,prepare.i_know_my_part,respond.quiet_nights,respond.heroes,learn.near_misses,learn.one_wish
> yes,agree,3,dont_know,declined,"More sleep, please"
> no,neutral,,agree,neutral,
> END
$ readiness import export.csv --map map.yaml -o answers.csv 2>&1 | grep answers:
  answers: 8 given, 1 don't know, 0 not applicable, 1 declined; 0 predictions
$ cat answers.csv
role,unit,ctx.on_call,prepare.i_know_my_part,respond.quiet_nights,respond.heroes,learn.near_misses,learn.one_wish
engineer,Claims,yes,agree,3,?,!,"More sleep, please"
engineer,Claims,no,neutral,,agree,neutral,
