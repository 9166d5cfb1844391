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
$ # LimeSurvey has short codes of letters and digits, and expressions of its own
$ readiness show demo --role engineer --unit Claims --format limesurvey -o survey.txt
$ grep -P "^(S\t\t(anonymized|ipaddr)|Q\t.\t(ctx|respondquiet)|A\t0\t(A1|DK)\t\t(No|Don))" survey.txt | tr "\t" "|" | head -n 6
S||anonymized||Y||||||||
S||ipaddr||N||||||||
Q|L|ctxoncall|1|Is anyone in the team on call outside office hours?||en|N|N||||
A|0|A1||No||en||||||
A|0|DK||Don't know||en||||||
A|0|DK||Don't know||en||||||
$ readiness show demo --role engineer --unit Claims --format lime-mapping -o lime.yaml; sed -n '4,$p' lime.yaml
schema: readiness/mapping@1
questionnaire: demo
role: engineer
form: engineer
table: {format: limesurvey}
keep: {submitdate: ["*"]}
ref: {column: id}
attributes: {unit: Claims, workflow: {column: workflow}}
missing: [N/A]
unknown: [DK]
declined: [DECL]
na: [NA]
questions:
  ctx.on_call: {column: ctxoncall, values: {A1: "no", A2: "yes"}}
  prepare.i_know_my_part: {column: prepareiknowmypart, values: {A1: disagree_strongly, A2: disagree, A3: neutral, A4: agree, A5: agree_strongly}}
  respond.quiet_nights: {column: respondquietnights}
  respond.heroes: {column: respondheroes, values: {A1: disagree_strongly, A2: disagree, A3: neutral, A4: agree, A5: agree_strongly}}
  learn.after_an_incident: {column: learnafteranincident, values: {A0: "0", A1: "1", A2: "2", A3: "3"}}
  learn.near_misses: {column: learnnearmisses, values: {A1: disagree_strongly, A2: disagree, A3: neutral, A4: agree, A5: agree_strongly}}
  learn.one_wish: {column: learnonewish}
$ cat >lime.csv <<'END'
> id;submitdate;lastpage;startlanguage;seed;workflow;ctxoncall;prepareiknowmypart;respondquietnights;respondheroes;learnafteranincident;learnnearmisses;learnonewish
> 7;1980-01-01 00:00:00;4;en;17;letters;A2;A4;3;DK;A2;DECL;More sleep, please
> 8;;2;en;18;letters;A2;;;;;;
> 9;1980-01-01 00:00:00;4;en;19;letters;A1;A3;N/A;A4;A0;A3;
> END
$ readiness import lime.csv --map lime.yaml -o lime-answers.csv 2>&1 | grep -e rows -e answers:
lime.csv: 3 rows below the header, 2 read, 1 left out, 0 refused
  answers: 10 given, 1 don't know, 0 not applicable, 1 declined; 0 predictions
  cells: 39 = 12 mapped + 1 said to be missing + 1 empty + 6 about the respondents + 13 in rows left out + 6 ignored by name
$ cat lime-answers.csv
ref,role,unit,workflow,ctx.on_call,prepare.i_know_my_part,respond.quiet_nights,respond.heroes,learn.after_an_incident,learn.near_misses,learn.one_wish
7,engineer,Claims,letters,yes,agree,3,?,2,!,"More sleep, please"
9,engineer,Claims,letters,no,neutral,,agree,0,neutral,
