#include "batch/sql/groups_view.hpp"

#include "answers/asked.hpp"
#include "base/number.hpp"
#include "batch/sql/codes.hpp"
#include "batch/sql/scores_view.hpp"
#include "batch/summary.hpp"
#include "disclosure/told.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace readiness::batch {
namespace {

constexpr std::array<std::string_view, 4> columns_of_groups = {"part", "n", "withheld", "mean"};

class GroupsQuery {
 public:
  GroupsQuery(const Questionnaire& questionnaire, const SqlPlans& plans, const SqlNames& names,
              const SqlDialect& dialect)
      : questionnaire_(questionnaire), names_(names), dialect_(dialect) {
    is_unnamed_ =
        plan_is(plans, [&](const AskPlan& plan) { return !questionnaire.roles[plan.role].named; });
  }

  std::string query() const {
    const std::vector<std::string> parts = sql_parts(questionnaire_);
    std::vector<std::string> sums, rows;
    for (const std::string& part : parts) {
      sums.push_back(sums_of(part));
      rows.push_back("(" + sql_text(part) + ")");
    }
    return fmt::format(
        R"(WITH
-- People and their scores as shares of the range, of whom a name is not known counted apart.
people AS (
  SELECT {group} AS grouped_by, {unnamed} AS unnamed{scores}
  FROM {parts_view}
),
-- Answers of people without names.
unnamed_answers AS (
  SELECT {unnamed_answers}
  FROM {answers_view}
  WHERE {is_read}
),
-- Whether a mean could be solved for the answers to a question: fewer answered it than may be told,
-- or all or all but one said the same, which is so where all but the greatest are the least, or all
-- but the least the greatest.
told AS (
  SELECT {told}
  FROM unnamed_answers
),
grouped AS (
  SELECT grouped_by, count(*) FILTER (WHERE unnamed) AS unnamed_people,
    {sums}
  FROM people
  GROUP BY grouped_by
),
-- A group that is too small is hidden, and with it the smallest others, until {few} or more are.
small AS (
  SELECT *, unnamed_people BETWEEN 1 AND {most_few} AS few
  FROM grouped
),
beside AS (
  SELECT *,
    sum(CASE WHEN few THEN unnamed_people ELSE 0 END) OVER () AS hidden_people,
    min(CASE WHEN NOT few AND unnamed_people > 0 THEN unnamed_people END) OVER () AS smallest
  FROM small
),
-- A row for each part.
figures AS (
  SELECT grouped_by, part,
    few OR (hidden_people BETWEEN 1 AND {most_few} AND unnamed_people > 0
      AND unnamed_people <= coalesce(smallest, unnamed_people)) AS hidden,
    {people} AS people,
    {share_sum} AS share_sum,
    {unnamed_in} AS unnamed,
    {unnamed_sum} AS unnamed_sum,
    {sensitive} AS sensitive,
    {reach} AS reach,
    {solved} AS solved
  FROM beside
  CROSS JOIN told
  CROSS JOIN (VALUES {parts}) AS parts(part)
),
-- Each kind of people must not be told by few: those without names, those with a sensitive answer,
-- and all in a cell whose mean would tell what everybody answered to everything.
kinds AS (
  SELECT *,
    CASE WHEN sensitive > 0 THEN greatest(1, floor(sensitive * {few} / {most_detail}e0)) ELSE 0 END AS half,
    CASE WHEN unnamed > 0 AND (unnamed_sum < reach - {noise} OR unnamed - unnamed_sum < reach - {noise})
      THEN 1 ELSE unnamed END AS apart
  FROM figures
),
first_cells AS (
  SELECT *,
    hidden OR unnamed BETWEEN 1 AND {most_few} OR half BETWEEN 1 AND {most_few}
      OR apart BETWEEN 1 AND {most_few} AS few
  FROM kinds
),
sums AS (
  SELECT *,
    sum(CASE WHEN few THEN unnamed ELSE 0 END) OVER cells AS few_unnamed,
    sum(CASE WHEN few THEN half ELSE 0 END) OVER cells AS few_half,
    sum(CASE WHEN few THEN apart ELSE 0 END) OVER cells AS few_apart,
    sum(CASE WHEN few THEN 0 ELSE unnamed END) OVER cells AS other_unnamed,
    sum(CASE WHEN few THEN 0 ELSE half END) OVER cells AS other_half,
    sum(CASE WHEN few THEN 0 ELSE apart END) OVER cells AS other_apart
  FROM first_cells
  WINDOW cells AS (PARTITION BY part)
),
weak AS (
  SELECT *,
    few_unnamed BETWEEN 1 AND {most_few} AND other_unnamed > 0 AS weak_unnamed,
    few_half BETWEEN 1 AND {most_few} AND other_half > 0 AS weak_half,
    few_apart BETWEEN 1 AND {most_few} AND other_apart > 0 AS weak_apart
  FROM sums
),
enough AS (
  SELECT *,
    min(CASE WHEN NOT few AND (NOT weak_unnamed OR unnamed > 0) AND (NOT weak_half OR half > 0)
      AND (NOT weak_apart OR apart > 0) THEN unnamed END) OVER (PARTITION BY part) AS smallest
  FROM weak
),
cells AS (
  SELECT *,
    people > 0 AND (few OR (solved AND unnamed > 0) OR ((weak_unnamed OR weak_half OR weak_apart)
      AND unnamed > 0 AND unnamed <= coalesce(smallest, unnamed))) AS withheld
  FROM enough
)
SELECT
    grouped_by AS {group_name},
    part,
    CASE WHEN NOT withheld THEN people END AS n,
    withheld,
    CASE WHEN NOT withheld AND people > 0 THEN {low} + {width} *
      CASE WHEN unnamed BETWEEN 1 AND {most_coarse} THEN floor(share_sum / people * 100 + 0.5e0) / 100
        ELSE share_sum / people END
    END AS mean
FROM cells)",
        fmt::arg("group", group()), fmt::arg("unnamed", is_unnamed_), fmt::arg("scores", scores()),
        fmt::arg("parts_view", sql_path(names_.view("parts"))),
        fmt::arg("unnamed_answers", unnamed_answers()), fmt::arg("told", told()),
        fmt::arg("answers_view", sql_path(names_.view("answers"))),
        fmt::arg("is_read", dialect_.filter(sql_name(sql_columns::is_read))),
        fmt::arg("sums", fmt::join(sums, ",\n    ")), fmt::arg("people", sum_of_part("people")),
        fmt::arg("share_sum", sum_of_part("share_sum")),
        fmt::arg("unnamed_in", sum_of_part("unnamed")),
        fmt::arg("unnamed_sum", sum_of_part("unnamed_sum")),
        fmt::arg("sensitive", sum_of_part("sensitive")),
        fmt::arg("reach",
                 of_part([&](const std::string& part) { return sql_number(reach(part)); })),
        fmt::arg("solved", sum_of_part("solved")), fmt::arg("parts", fmt::join(rows, ", ")),
        fmt::arg("few", smallest_group), fmt::arg("most_few", smallest_group - 1),
        fmt::arg("most_detail", smallest_detail), fmt::arg("most_coarse", smallest_detail - 1),
        fmt::arg("noise", sql_number(tolerance)), fmt::arg("group_name", sql_name(names_.group_by)),
        fmt::arg("low", sql_number(rules().range_low)),
        fmt::arg("width", sql_number(rules().range_high - rules().range_low)));
  }

 private:
  [[nodiscard]] const ScoringRules& rules() const { return questionnaire_.scoring; }
  [[nodiscard]] std::string group() const {
    return fmt::format("coalesce({}, '')", sql_name(names_.group_by));
  }

  [[nodiscard]] std::string scores() const {
    std::string text;
    for (const std::string& part : sql_parts(questionnaire_))
      text +=
          fmt::format(",\n    CASE WHEN {} THEN ({} - {}) / {} END AS {},\n    {}",
                      sql_name(shown_column(part)), sql_name(part), sql_number(rules().range_low),
                      sql_number(rules().range_high - rules().range_low), sql_name(part),
                      sql_name(sensitive_column(part)));
    return text;
  }

  /// Ids of dimensions hold no dots.
  [[nodiscard]] std::string sums_of(const std::string& part) const {
    const std::string score = sql_name(part);
    return fmt::format(
        "count({0}) AS {1}, sum({0}) AS {2}, count({0}) FILTER (WHERE unnamed) AS {3},\n"
        "    coalesce(sum({0}) FILTER (WHERE unnamed), 0) AS {4},\n"
        "    count({0}) FILTER (WHERE unnamed AND {5}) AS {5}",
        score, sql_name(part + ".people"), sql_name(part + ".share_sum"),
        sql_name(part + ".unnamed"), sql_name(part + ".unnamed_sum"),
        sql_name(sensitive_column(part)));
  }

  /// One of several columns, by the part of the row.
  template <class Column>
  [[nodiscard]] std::string of_part(const Column& column) const {
    std::string text = "CASE part";
    for (const std::string& part : sql_parts(questionnaire_))
      text += fmt::format(" WHEN {} THEN {}", sql_text(part), column(part));
    return text + " END";
  }

  [[nodiscard]] std::string sum_of_part(const char* sum) const {
    return of_part([sum](const std::string& part) { return sql_name(part + "." + sum); });
  }

  [[nodiscard]] std::vector<QuestionId> questions_of(const std::string& part) const {
    std::vector<QuestionId> found;
    for (const Dimension& dimension : questionnaire_.dimensions)
      if (dimension.id == part || (part == sql_parts(questionnaire_).front() && dimension.in_index))
        found.insert(found.end(), dimension.questions.begin(), dimension.questions.end());
    return found;
  }

  [[nodiscard]] std::string told() const {
    std::vector<std::string> all;
    for (const std::string& part : sql_parts(questionnaire_)) {
      std::vector<std::string> unsafe;
      for (const QuestionId id : questions_of(part)) unsafe.push_back(is_unsafe(id));
      all.push_back(fmt::format("coalesce({}, FALSE) AS {}",
                                sql_joined(unsafe, "\n      OR ", "FALSE"),
                                sql_name(part + ".solved")));
    }
    return fmt::format("{}", fmt::join(all, ",\n    "));
  }

  [[nodiscard]] std::string unnamed_answers() const {
    std::vector<std::string> all;
    for (const Dimension& dimension : questionnaire_.dimensions)
      for (const QuestionId id : dimension.questions) {
        const std::string code = sql_name(questionnaire_.questions[id].id);
        all.push_back(fmt::format("CASE WHEN {} AND {} >= 0 THEN {} END AS {}", is_unnamed_, code,
                                  code, code));
      }
    return fmt::format("{}", fmt::join(all, ",\n    "));
  }

  /// Whether its answers are not told by number, though people without names answered it: then the
  /// means that it is part of are not either.
  [[nodiscard]] std::string is_unsafe(QuestionId id) const {
    const Question& question = questionnaire_.questions[id];
    const std::size_t fewest = question.sensitive ? smallest_detail : smallest_group;
    const std::string are_few =
        fmt::format("count({}) BETWEEN 1 AND {}", sql_name(question.id), fewest - 1);
    if (slots_of(questionnaire_, question) == 0) return are_few;
    return fmt::format(
        "{few} OR sum({code}) IN (count({code}) * min({code}) + max({code}) - min({code}), "
        "count({code}) * max({code}) - max({code}) + min({code}))",
        fmt::arg("few", are_few), fmt::arg("code", sql_name(question.id)));
  }

  /// How far one answer can move a score, as a share of the range: at most.
  [[nodiscard]] double reach(const std::string& part) const {
    double largest = 0;
    for (const Dimension& dimension : questionnaire_.dimensions) {
      const bool is_in =
          dimension.id == part || (part == sql_parts(questionnaire_).front() && dimension.in_index);
      if (!is_in) continue;
      for (const RoleId role : questionnaire_.roles.ids())
        if (!questionnaire_.roles[role].named)
          for (const std::size_t form : forms_of(questionnaire_, role))
            for (const QuestionId id : dimension.questions)
              largest = std::max(largest, share_of(id, dimension, form, role));
    }
    return largest;
  }

  [[nodiscard]] double share_of(QuestionId question, const Dimension& dimension, std::size_t form,
                                RoleId role) const {
    const auto is_asked = [&](QuestionId id) {
      return is_scored(questionnaire_, questionnaire_.questions[id]) &&
             form_asks(questionnaire_, questionnaire_.forms[form], role, id);
    };
    if (!is_asked(question)) return 0;
    double all = 0;
    for (const QuestionId id : dimension.questions)
      if (is_asked(id) && (id == question || !questionnaire_.questions[id].when))
        all += questionnaire_.questions[id].weight;
    return questionnaire_.questions[question].weight / all;
  }

  const Questionnaire& questionnaire_;
  const SqlNames& names_;
  const SqlDialect& dialect_;
  std::string is_unnamed_;
};

}  // namespace

std::string groups_query(const Questionnaire& questionnaire, const SqlPlans& plans,
                         const SqlNames& names, const SqlDialect& dialect) {
  return GroupsQuery(questionnaire, plans, names, dialect).query();
}

bool is_column_of_groups_view(const std::string& name) {
  return std::find(columns_of_groups.begin(), columns_of_groups.end(), name) !=
         columns_of_groups.end();
}

}  // namespace readiness::batch
