# promise: help shows what there is, and the version
$ readiness
Find out how ready an organisation is to adopt AI, and what holds it back.

  readiness assess                      answer the questions here, in about ten minutes
  readiness report answers.yaml         see where one assessment stands
  readiness show ai-adoption            read the questionnaire
  readiness lint answers.yaml           check a file before you rely on it

Assess
  assess        answer the questions here, in about ten minutes; ends with the report
  import        answers from the exports of online forms, by a mapping
Understand
  report        see where a unit stands and why, or many units at a glance
  compare       what changed between waves, and why; more than two are a trend
  plan          the steps of the report with their proof: what each is worth
  explain       a question, pattern, recommendation, score or code, in words
Act
  target        which workflow to begin with, and what could change that
  rules         check the page of rules for AI, write it, or try cases on it
  track         what came of a change in the work: figures before and after
  actions       what is due, overdue and done of a roadmap
Gate and scale
  check         hold answers to a policy; the exit code is the verdict
  batch         scores of many respondents, and what their groups say
Author
  lint          check questionnaires and answers, with places and hints
  test          run a questionnaire's own tests
  show          read a questionnaire; make a form of it, or SQL that scores a table
  migrate       carry answers to another version of their questionnaire, and back
  schema        JSON Schemas of files, for editors, and of outputs
Shell
  completion    a script that lets the shell complete commands, flags and ids
  man           manual pages

More: readiness help COMMAND, readiness help exit-codes, readiness help formats,
readiness help tables, readiness help mapping, readiness help questionnaire,
readiness help sql, readiness --version; environment and files: readiness man | man -l -
$ readiness --help | head -n 1
Find out how ready an organisation is to adopt AI, and what holds it back.
$ readiness help report
See where a unit stands and why, or many units at a glance.

Usage: readiness report ANSWERS... [FLAGS]

Arguments
  ANSWERS...                    answers files, tables or folders of them, -, or
                                a saved result in JSON; of several units all
                                are shown beside each other

Flags
  -h, --help                    show this help
  -q, --questionnaire ID|PATH   score by this questionnaire instead of the one
                                the file names
  --lang TAG                    language of the questionnaire's texts
  --audience WHO                for whom: exec, the page; team, also what to do
                                and to talk over; full, everything
  --track FILE                  outcome figures of `readiness track`: shown,
                                and evidence for what they prove
  --actions FILE                the roadmap that is worked on, from `plan
                                --write`: how much of it is done
  --full                        everything, as in documents; on a screen the
                                page is the default
  --unit NAME                   only this unit, by the name that the answers
                                use
  --map FILE                    a mapping: what the columns and words of the
                                tables mean, where they are not ours
  --key-file FILE               holds the key for refs that the mapping hashes;
                                else READINESS_KEY does
  --show-values                 quote the answers of people without names in
                                messages about their files
  -f, --format FORMAT           format: terminal, markdown, html, pdf, xlsx,
                                json, csv or benchmark; by default what FILE's
                                extension says
  -o, --output FILE             write to this file instead of standard output
  --out FORMAT=FILE             write another format too, e.g. json=report.json
                                (repeatable)
  --brand FILE                  name, logo and colour of HTML and PDF, from
                                this file
  --benchmark FILE              say where a unit stands among others, whose
                                figures `--format benchmark` wrote
  --out-dir DIR                 write a report for each unit into this folder,
                                in the format of -f (html by default), and an
                                index that links them
  --keep-going                  leave out files and rows that are refused, and
                                do the rest (exit code 7)
  --rescore                     score answers that were given under another
                                scoring
  --accessible                  sentences instead of layout, for screen readers
  --color WHEN                  when to use colour: auto, always, never
  --ascii                       bars in plain ASCII
  --width N                     width in columns, 40 to 200
  --no-pager                    do not page long output

Examples
  readiness report examples/insurer-claims/leader.answers.yaml
  readiness report answers.yaml --format json | jq .overall
  readiness report answers.yaml --track outcomes.csv --actions actions.yaml
  readiness report teams.csv -q ai-adoption --out-dir reports    many units, a report each
  readiness report answers.yaml --out markdown=report.md --out json=report.json
$ readiness help exit-codes
Exit codes

    0  ok              done
    1  finding         a check gate failed, lint found errors, or compare found a change or drop it looked for
    2  usage           an unknown command or flag, or a bad value on the command line
    3  bad input       a file is missing, unreadable, not valid YAML, or breaks its schema
    4  incomplete      answers are missing, and nobody can be asked; open answers decide a check gate
    5  nothing to do   no file or row matched
    6  not comparable  the answers belong to another questionnaire, or its scoring has changed
    7  partial         --keep-going left out what was refused, and did the rest
   70  internal        a bug in readiness; the message says how to report it
  129  hung up         the terminal was closed; answers are saved
  130  interrupted     stopped by Ctrl-C; answers are saved
  143  terminated      stopped by SIGTERM; answers are saved
$ readiness help formats
Formats (-f, --out), and which commands write them

  terminal      text for people, as wide as the terminal
                report, compare, plan, explain, target, rules, track, actions, check, batch, show
  markdown      the same text as CommonMark
                report, compare, plan, explain, target, rules, track, actions, check, batch, show
  html          a page to send or print, and everything behind it
                report, compare, plan, explain, target, rules, track, actions, check, batch, show
  pdf           the same, printed by a browser or weasyprint
                report, compare, plan, explain, target, rules, track, actions, check, batch, show
  xlsx          a workbook: a list of actions to keep, and the tables
                report, compare, plan, track, actions, check, batch, show
  long          findings with the line they are about, and what to do
                rules, lint
  short         findings on a line each: FILE:LINE:COLUMN: ...
                rules, lint
  json          everything, for programs; schema/ describes it
                report, compare, plan, target, rules, track, actions, check, batch, lint
  junit         JUnit XML, a test case for each gate or finding
                rules, check, lint
  sarif         SARIF 2.1.0, for code scanning
                rules, check, lint
  github        annotations of GitHub Actions
                rules, check, lint
  gitlab        a code quality report of GitLab
                rules, check, lint
  groups        the figures of groups as CSV
                batch
  csv           a row for each unit or effect, or in batch for each respondent
                report, track, actions, batch
  jsonl         the scores of every respondent, a line of JSON each
                batch
  benchmark     how many units are spread, for others to stand beside
                report
  answers       a file to fill in
                show
  form          a page to fill in, in any browser, without a network
                show
  csv-header    the first row of a table of answers
                show
  xlsform       an XLSForm, for ODK and KoBoToolbox
                show
  surveyjs      a survey for SurveyJS
                show
  limesurvey    a survey for LimeSurvey, tab-separated
                show
  lime-mapping  how exports of that survey are read
                show
  mapping       how exports of these form tools are read
                show
  sql-duckdb    views that score a table of answers in DuckDB
                show
  sql-postgres  views that score a table of answers in PostgreSQL
                show

Files that people write (the first key says which)

  schema: readiness/questionnaire@1     readiness schema questionnaire
  schema: readiness/survey@1            readiness schema survey
  schema: readiness/contradictions@1    readiness schema contradictions
  schema: readiness/patterns@1          readiness schema patterns
  schema: readiness/recommendations@1   readiness schema recommendations
  schema: readiness/tests@1             readiness schema tests
  schema: readiness/answers@1           readiness schema answers
  schema: readiness/mapping@1           readiness schema mapping
  schema: readiness/platform@1          readiness schema platform
  schema: readiness/measures@1          readiness schema measures
  schema: readiness/policy@1            readiness schema policy
  schema: readiness/phrasebook@1        readiness schema phrasebook
  schema: readiness/rule-page@1         readiness schema rule-page
  schema: readiness/criteria@1          readiness schema criteria
  schema: readiness/candidates@1        readiness schema candidates
  schema: readiness/actions@1           readiness schema actions
  schema: readiness/brand@1             readiness schema brand
  schema: readiness/benchmark@1         readiness schema benchmark

JSON that commands print (its key `schema` says which)

  schema: readiness/actions-status@1    readiness schema actions-status
  schema: readiness/batch@2             readiness schema batch
  schema: readiness/check@1             readiness schema check
  schema: readiness/comparison@1        readiness schema comparison
  schema: readiness/diagnostics@1       readiness schema diagnostics
  schema: readiness/outcomes@1          readiness schema outcomes
  schema: readiness/plan@2              readiness schema plan
  schema: readiness/portfolio@1         readiness schema portfolio
  schema: readiness/report@2            readiness schema report
  schema: readiness/rule-cases@1        readiness schema rule-cases
  schema: readiness/rules@1             readiness schema rules
  schema: readiness/tally@1             readiness schema tally
  schema: readiness/target@1            readiness schema target
$ readiness --version
readiness 0.1.0
questionnaires inside: ai-adoption 1.1.0, demo 1.0.0
