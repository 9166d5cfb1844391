# promise: a questionnaire becomes views that score a table in its database, and what SQL cannot say is refused
$ readiness show demo --format sql-postgres --table survey.answers --prefix survey.demo_ --group-by unit -o demo.sql
$ grep -e '^-- S' -e '^CREATE' -e 'FROM "survey"' demo.sql
-- Scores of demo 1.0.0 for PostgreSQL, from the table survey.answers.
CREATE OR REPLACE VIEW "survey"."demo_answers" AS
  FROM "survey"."answers"
CREATE OR REPLACE VIEW "survey"."demo_refused" AS
FROM "survey"."demo_answers"
CREATE OR REPLACE VIEW "survey"."demo_parts" AS
  FROM "survey"."demo_answers"
CREATE OR REPLACE VIEW "survey"."demo_scores" AS
FROM "survey"."demo_parts";
CREATE OR REPLACE VIEW "survey"."demo_groups" AS
  FROM "survey"."demo_parts"
  FROM "survey"."demo_answers"
$ sed -n '/^CREATE.*_scores/,/^;/p' demo.sql | grep -o ' AS "[^"]*",*$' | head -n 5
 AS "withheld",
 AS "overall",
 AS "overall.low",
 AS "overall.high",
 AS "prepare",
$ readiness show demo --format sql-duckdb --view scores --table "{{ ref('stg_answers') }}" | grep -c -e CREATE -e ';$'
0
[1]
$ readiness show demo --format sql-duckdb --view scores --table "{{ ref('stg_answers') }}" | grep -o 'FROM {.*\|^SELECT \* .*'
FROM {{ ref('stg_answers') }}
SELECT * FROM "readiness_scores"
$ readiness show demo --format sql-duckdb --columns ref,role,prepare.last_drill,respond.announced.leader,team | grep -o '"[^"]*" AS VARCHAR'
warning[B0105]: 9 questions have no column and count as left open where they are asked: ctx.on_call, prepare.first_steps, prepare.restore_tested, prepare.i_know_my_part, respond.quiet_nights and 4 more
  --> --columns
   = more: readiness explain B0105
"ref" AS VARCHAR
"role" AS VARCHAR
"team" AS VARCHAR
"prepare.last_drill" AS VARCHAR
"respond.announced.leader" AS VARCHAR
$ readiness show demo --format sql-duckdb --columns ref,prepare.last_dril
error[B0104]: this table has no column `role`
  --> --columns:1:1
   |
 1 | ref,prepare.last_dril
   | ^
   = help: the header reads: ref,role,unit,..., then the ids of questions; the roles are lead and engineer
   = more: readiness explain B0104

error[B0103]: the column `prepare.last_dril` is not a question of demo
  --> --columns:1:5
   |
 1 | ref,prepare.last_dril
   |     ^^^^^^^^^^^^^^^^^
   = help: did you mean `prepare.last_drill`?
   = more: readiness explain B0103
[2]
$ readiness show demo --format sql-duckdb --columns ref,role,Overall -o demo.sql
warning[B0105]: 11 questions have no column and count as left open where they are asked: ctx.on_call, prepare.first_steps, prepare.last_drill, prepare.restore_tested, prepare.i_know_my_part and 6 more
  --> --columns
   = more: readiness explain B0105
error[B0140]: the column `Overall` has the name of another one
  = help: give the attribute another name in the table
  = more: readiness explain B0140
[3]
$ readiness show demo --format sql-postgres --columns "ref,role,$(printf 'x%.0s' {1..64})" -o demo.sql
warning[B0105]: 11 questions have no column and count as left open where they are asked: ctx.on_call, prepare.first_steps, prepare.last_drill, prepare.restore_tested, prepare.i_know_my_part and 6 more
  --> --columns
   = more: readiness explain B0105
error[B0140]: the column `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx` is longer than the 63 bytes that PostgreSQL keeps of a name
  = help: rename it, or score the table with `readiness batch`
  = more: readiness explain B0140
[3]
$ readiness show demo --format sql-duckdb --table READINESS_scores -o demo.sql
error[B0140]: the view `readiness_scores` would read itself
  = help: give the table or the views another name: --table, --prefix
  = more: readiness explain B0140
[3]
$ readiness show demo --format sql-duckdb --view groups
error[U0103]: nothing says what the groups are
  = help: add --group-by NAME
  = more: readiness explain U0103
[2]
$ readiness show demo --format sql-duckdb --columns ref,role,unit --group-by team 2>&1 | tail -n 3
  --> --columns
   = help: there are role and unit
   = more: readiness explain B0106
$ readiness show demo --format sql-duckdb --role lead --out form=form.html
error[U0103]: SQL is written alone
  = help: write the other formats with another command
  = more: readiness explain U0103

error[U0103]: SQL scores every role in every form
  = help: leave --role and --form out
  = more: readiness explain U0103
[2]
$ readiness show demo --table survey.answers
error[U0103]: `--table` is for SQL, and none is written
  = help: add --format sql-duckdb or sql-postgres, or leave it out
  = more: readiness explain U0103
[2]
