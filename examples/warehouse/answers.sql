-- Made-up answers of practitioners in many units, in DuckDB: each an answer, `?` or nothing. How many
-- people there are is set before:
--   SET VARIABLE people = 10000000;
CREATE OR REPLACE TEMP MACRO state(draw) AS
  CASE draw % 6 WHEN 0 THEN 'none' WHEN 1 THEN 'unofficial' WHEN 2 THEN 'pilot' WHEN 3 THEN 'live' WHEN 4 THEN '?' ELSE '' END;
CREATE OR REPLACE TEMP MACRO agreement(draw) AS
  CASE draw % 7 WHEN 0 THEN 'disagree_strongly' WHEN 1 THEN 'disagree' WHEN 2 THEN 'neutral' WHEN 3 THEN 'agree' WHEN 4 THEN 'agree_strongly' WHEN 5 THEN '?' ELSE '' END;
CREATE OR REPLACE TEMP MACRO number_to_10(draw) AS
  CASE WHEN draw % 13 < 11 THEN CAST(draw % 13 AS VARCHAR) WHEN draw % 13 = 11 THEN '?' ELSE '' END;
CREATE OR REPLACE TEMP MACRO level(draw) AS
  CASE draw % 7 WHEN 0 THEN '0' WHEN 1 THEN '1' WHEN 2 THEN '2' WHEN 3 THEN '3' WHEN 4 THEN '4' WHEN 5 THEN '?' ELSE '' END;
CREATE OR REPLACE TEMP MACRO times(draw) AS
  CASE draw % 7 WHEN 0 THEN 'never' WHEN 1 THEN 'once' WHEN 2 THEN 'twice' WHEN 3 THEN 'three_times' WHEN 4 THEN 'more' WHEN 5 THEN '?' ELSE '' END;
CREATE OR REPLACE TEMP MACRO number_to_30(draw) AS
  CASE WHEN draw % 33 < 31 THEN CAST(draw % 33 AS VARCHAR) WHEN draw % 33 = 31 THEN '?' ELSE '' END;
CREATE OR REPLACE TEMP MACRO ticks(draw) AS
  CASE draw % 5 WHEN 0 THEN 'trigger;who' WHEN 1 THEN 'trigger' WHEN 2 THEN 'none' WHEN 3 THEN '?' ELSE '' END;
CREATE OR REPLACE TEMP MACRO occasions(draw) AS
  CASE draw % 7 WHEN 0 THEN 'never' WHEN 1 THEN 'once' WHEN 2 THEN 'two_or_three' WHEN 3 THEN 'four_to_six' WHEN 4 THEN 'more' WHEN 5 THEN '?' ELSE '' END;
CREATE OR REPLACE TEMP MACRO light(draw) AS
  CASE draw % 5 WHEN 0 THEN 'green' WHEN 1 THEN 'amber' WHEN 2 THEN 'red' WHEN 3 THEN '?' ELSE '' END;

CREATE OR REPLACE TABLE answers AS
SELECT
  'p' || i AS ref,
  'practitioner' AS role,
  'unit ' || (i % greatest(1, getvariable('people') // 200)) AS unit,
  DATE '2026-11-01' + (hash(i, 0) % 28)::INTEGER AS date,
  state(hash(i, 1)) AS "ctx.ai_state",
  agreement(hash(i, 2)) AS "tool_first.ai_as_goal",
  number_to_10(hash(i, 3)) AS "tool_first.days_with_a_step_removed",
  level(hash(i, 4)) AS "tool_first.where_ai_is_reached",
  agreement(hash(i, 5)) AS "tool_first.removes_more_than_it_adds",
  agreement(hash(i, 6)) AS "tool_first.less_sure_with_ai",
  agreement(hash(i, 7)) AS "mindset.colleagues_think_less",
  agreement(hash(i, 8)) AS "mindset.user_gets_the_blame",
  number_to_10(hash(i, 9)) AS "mindset.use_is_disclosed",
  agreement(hash(i, 10)) AS "mindset.can_admit_not_knowing",
  agreement(hash(i, 11)) AS "mindset.feels_like_cheating",
  agreement(hash(i, 12)) AS "mindset.name_under_it",
  times(hash(i, 13)) AS "mindset.leader_shows_own_work",
  level(hash(i, 14)) AS "mindset.role_training",
  level(hash(i, 15)) AS "mindset.verification",
  level(hash(i, 16)) AS "mindset.last_request",
  level(hash(i, 17)) AS "mindset.cut_into_steps",
  level(hash(i, 18)) AS "mindset.not_with_ai",
  level(hash(i, 19)) AS "governance.working_rule",
  agreement(hash(i, 20)) AS "governance.cannot_tell",
  number_to_30(hash(i, 21)) AS "governance.unapproved_use",
  agreement(hash(i, 22)) AS "governance.safe_to_report",
  ticks(hash(i, 23)) AS "roi.workflow_on_a_page",
  agreement(hash(i, 24)) AS "roi.ai_will_fix_it",
  number_to_10(hash(i, 25)) AS "roi.fixing_received_work",
  level(hash(i, 26)) AS "roi.saved_time",
  level(hash(i, 27)) AS "incentives.faster_work",
  agreement(hash(i, 28)) AS "incentives.my_figures_look_worse",
  agreement(hash(i, 29)) AS "incentives.career",
  agreement(hash(i, 30)) AS "incentives.for_show",
  level(hash(i, 31)) AS "incentives.time_to_learn",
  occasions(hash(i, 32)) AS "incentives.sharing",
  times(hash(i, 33)) AS "system.leader_visits",
  level(hash(i, 34)) AS "system.who_drew_it",
  agreement(hash(i, 35)) AS "system.team_can_do_it",
  agreement(hash(i, 36)) AS "system.here_in_two_years",
  agreement(hash(i, 37)) AS "system.old_ways_again",
  light(hash(i, 38)) AS "probes.press_release",
  light(hash(i, 39)) AS "probes.client_figures",
  light(hash(i, 40)) AS "probes.client_contract",
  light(hash(i, 41)) AS "probes.strategy_paper"
FROM generate_series(1, getvariable('people')) AS people(i);
