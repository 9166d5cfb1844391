#include "batch/sql/scores_view.hpp"

#include "base/contains.hpp"
#include "base/number.hpp"
#include "batch/sql/codes.hpp"
#include "questionnaire/answer_form.hpp"
#include "scoring/score.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace readiness::batch {
namespace {

constexpr const char* overall_part = "overall";

/// The sums that a score is made of.
struct SumColumns {
  std::string given, points, weight_given, weight_open;
};

SumColumns sums_of_part(const std::string& part) {
  return {part + ".answers", part + ".points", part + ".weight_given", part + ".weight_open"};
}

std::string as_double(const std::string& value) {
  return "CAST(" + value + " AS DOUBLE PRECISION)";
}

std::string all(const std::vector<std::string>& terms, std::string_view sign,
                std::string_view neutral) {
  return terms.empty() ? std::string(neutral) : fmt::format("{}", fmt::join(terms, sign));
}

class PartsQuery {
 public:
  PartsQuery(const Questionnaire& questionnaire, const Columns& columns, const SqlPlans& plans,
             const SqlNames& names, const SqlDialect& dialect)
      : questionnaire_(questionnaire),
        rules_(questionnaire.scoring),
        columns_(columns),
        plans_(plans),
        steps_(dialect, sql_path(names.view("answers")), sql_name(sql_columns::is_read)) {}

  std::string query() {
    std::vector<SqlColumn> sums = who();
    for (const DimensionId id : questionnaire_.dimensions.ids()) add_sums(id, sums);
    steps_.add("sums", "What the answers add up to.", sums);
    std::vector<SqlColumn> ranges;
    for (const Dimension& dimension : questionnaire_.dimensions) add_range(dimension.id, ranges);
    steps_.add("ranges", "Each open answer as the worst, left out, and as the best.", ranges);
    std::vector<SqlColumn> last = who();
    add_overall(last);
    for (const Dimension& dimension : questionnaire_.dimensions)
      for (const std::string& name :
           {dimension.id, low_column(dimension.id), high_column(dimension.id),
            shown_column(dimension.id), sensitive_column(dimension.id)})
        last.push_back({name, sql_name(name)});
    return steps_.with() + "\nSELECT\n" + SqlSteps::list(last) + "\nFROM " + steps_.last();
  }

 private:
  [[nodiscard]] std::vector<SqlColumn> who() const {
    std::vector<SqlColumn> made;
    for (const std::string name : {"ref", "role", "form"}) made.push_back({name, sql_name(name)});
    for (const std::string& name : attributes_of(columns_)) made.push_back({name, sql_name(name)});
    made.push_back({sql_columns::plan, sql_name(sql_columns::plan)});
    return made;
  }

  /// The weighted score of an answer by its code, and with evidence where the cap asks for it.
  [[nodiscard]] std::string points(const Question& question) const {
    const std::string code = sql_name(question.id);
    const bool asks_evidence = rules_.evidence_cap && takes_evidence_cap(question);
    const bool has_evidence =
        std::any_of(columns_.all.begin(), columns_.all.end(), [&](const ColumnUse& use) {
          return use.kind == ColumnUse::Kind::evidence &&
                 questionnaire_.questions[use.question].id == question.id;
        });
    std::string text = "CASE " + code;
    for (int level = 0; level < level_count(questionnaire_, question.kind); ++level) {
      const auto worth = [&](bool evidence) {
        const int counted = supported_level(questionnaire_, question, level, evidence);
        return sql_number(question.weight * score_of_level(questionnaire_, question, counted));
      };
      std::string value = worth(false);
      if (asks_evidence && has_evidence && value != worth(true))
        value = fmt::format("CASE WHEN {} THEN {} ELSE {} END", sql_name(evidence_column(question)),
                            worth(true), value);
      text += fmt::format(" WHEN {} THEN {}", level, value);
    }
    return text + " ELSE 0e0 END";
  }

  void add_sums(DimensionId id, std::vector<SqlColumn>& made) const {
    const Dimension& dimension = questionnaire_.dimensions[id];
    std::vector<std::string> given, points_given, weight_given, weight_open, sensitive;
    for (const QuestionId each : dimension.questions) {
      const Question& question = questionnaire_.questions[each];
      const std::string code = sql_name(question.id);
      if (question.sensitive) sensitive.push_back(code + " >= 0");
      if (!is_scored(questionnaire_, question)) continue;
      const std::string weight = sql_number(question.weight);
      given.push_back(fmt::format("CASE WHEN {} >= 0 THEN 1 ELSE 0 END", code));
      points_given.push_back(points(question));
      weight_given.push_back(fmt::format("CASE WHEN {} >= 0 THEN {} ELSE 0e0 END", code, weight));
      weight_open.push_back(fmt::format("CASE WHEN {} BETWEEN {} AND {} THEN {} ELSE 0e0 END", code,
                                        sql_codes::declined, sql_codes::left_open, weight));
    }
    const SumColumns names = sums_of_part(dimension.id);
    made.push_back({names.given, all(given, "\n      + ", "0")});
    made.push_back({names.points, as_double(all(points_given, "\n      + ", "0e0"))});
    made.push_back({names.weight_given, as_double(all(weight_given, "\n      + ", "0e0"))});
    made.push_back({names.weight_open, as_double(all(weight_open, "\n      + ", "0e0"))});
    made.push_back({sensitive_column(dimension.id), all(sensitive, " OR ", "FALSE")});
  }

  [[nodiscard]] std::string fewest_answers() const {
    std::string text = "CASE " + sql_name(sql_columns::plan);
    for (std::size_t i = 0; i < plans_.size(); ++i)
      text += fmt::format(" WHEN {} THEN {}", i, plans_[i]->min_questions);
    return text + " END";
  }

  [[nodiscard]] std::string is_enough(const std::string& given, const std::string& weight_given,
                                      const std::string& weight_open) const {
    return fmt::format("({0}) >= {1} AND ({2}) >= {3} * (({2}) + ({4})) - {5}", given,
                       fewest_answers(), weight_given, sql_number(rules_.min_coverage), weight_open,
                       sql_number(tolerance));
  }

  void add_range(const std::string& part, std::vector<SqlColumn>& made) const {
    const SumColumns names = sums_of_part(part);
    const std::string points = sql_name(names.points), given = sql_name(names.weight_given),
                      open = sql_name(names.weight_open);
    const auto end = [&](double worth) {
      return fmt::format("CASE WHEN {0} + {1} > 0 THEN ({2} + {3} * {1}) / ({0} + {1}) END", given,
                         open, points, sql_number(worth));
    };
    made.push_back({part, fmt::format("CASE WHEN {0} > 0 THEN {1} / {0} END", given, points)});
    made.push_back({low_column(part), end(rules_.range_low)});
    made.push_back({high_column(part), end(rules_.range_high)});
    made.push_back(
        {shown_column(part),
         fmt::format("{} > 0 AND {}", given, is_enough(sql_name(names.given), given, open))});
  }

  void add_overall(std::vector<SqlColumn>& made) const {
    std::vector<std::string> given, weight_given, weight_open, sensitive;
    std::vector<const Dimension*> counted;
    for (const Dimension& dimension : questionnaire_.dimensions) {
      sensitive.push_back(sql_name(sensitive_column(dimension.id)));
      if (!dimension.in_index) continue;
      counted.push_back(&dimension);
      const SumColumns names = sums_of_part(dimension.id);
      given.push_back(sql_name(names.given));
      weight_given.push_back(sql_name(names.weight_given));
      weight_open.push_back(sql_name(names.weight_open));
    }
    const std::string has_index =
        plan_is(plans_, [](const AskPlan& each) { return each.has_index; });
    const auto end = [&](std::string (*column)(const std::string&)) {
      std::vector<std::string> sums, weights, values;
      for (const Dimension* dimension : counted) {
        const std::string value = sql_name(column(dimension->id));
        const std::string weight = sql_number(dimension->weight);
        values.push_back(value);
        sums.push_back(fmt::format("coalesce({} * {}, 0e0)", weight, value));
        weights.push_back(
            fmt::format("CASE WHEN {} IS NOT NULL THEN {} ELSE 0e0 END", value, weight));
      }
      // where nothing has a score, the least of nothing is NULL
      return fmt::format("CASE WHEN {} THEN {} * ({}) / nullif({}, 0e0) + {} * least({}) END",
                         has_index, sql_number(rules_.mean_share), all(sums, " + ", "0e0"),
                         all(weights, " + ", "0e0"), sql_number(rules_.weakest_share),
                         all(values, ", ", "NULL"));
    };
    const auto itself = [](const std::string& part) { return part; };
    const std::string any_given = fmt::format("({}) > 0", all(weight_given, " + ", "0e0"));
    made.push_back({overall_part, end(itself)});
    made.push_back({low_column(overall_part), end(low_column)});
    made.push_back({high_column(overall_part), end(high_column)});
    made.push_back({shown_column(overall_part),
                    fmt::format("{} AND {} AND {}", has_index, any_given,
                                is_enough(all(given, " + ", "0"), all(weight_given, " + ", "0e0"),
                                          all(weight_open, " + ", "0e0")))});
    made.push_back({sensitive_column(overall_part),
                    fmt::format("{} AND ({})", has_index, all(sensitive, " OR ", "FALSE"))});
  }

  const Questionnaire& questionnaire_;
  const ScoringRules& rules_;
  const Columns& columns_;
  const SqlPlans& plans_;
  SqlSteps steps_;
};

}  // namespace

std::vector<std::string> sql_parts(const Questionnaire& questionnaire) {
  std::vector<std::string> parts = {overall_part};
  for (const Dimension& dimension : questionnaire.dimensions) parts.push_back(dimension.id);
  return parts;
}

std::string low_column(const std::string& part) { return part + ".low"; }
std::string high_column(const std::string& part) { return part + ".high"; }
std::string shown_column(const std::string& part) { return part + ".shown"; }
std::string sensitive_column(const std::string& part) { return part + ".sensitive"; }

std::string parts_query(const Questionnaire& questionnaire, const Columns& columns,
                        const SqlPlans& plans, const SqlNames& names, const SqlDialect& dialect) {
  return PartsQuery(questionnaire, columns, plans, names, dialect).query();
}

std::string scores_query(const Questionnaire& questionnaire, const Columns& columns,
                         const SqlPlans& plans, const SqlNames& names) {
  const std::string has_index = plan_is(plans, [](const AskPlan& each) { return each.has_index; });
  std::vector<SqlColumn> all = {{"ref", "\"ref\""}, {"role", "\"role\""}};
  for (const std::string& name : attributes_of(columns)) all.push_back({name, sql_name(name)});
  // it would give away a sensitive answer of one person
  const auto is_withheld = [&](const std::string& part) {
    return part == overall_part
               ? std::string("FALSE")
               : fmt::format("NOT {} AND {}", has_index, sql_name(sensitive_column(part)));
  };
  std::vector<std::string> withheld;
  for (const std::string& part : sql_parts(questionnaire))
    if (part != overall_part)
      withheld.push_back(fmt::format("CASE WHEN {} AND {} IS NOT NULL THEN {} END",
                                     is_withheld(part), sql_name(low_column(part)),
                                     sql_text(part)));
  all.push_back({"withheld", sql_listed(withheld, ";")});
  for (const std::string& part : sql_parts(questionnaire)) {
    const std::string hides = is_withheld(part);
    const auto unless = [&](const std::string& column, const std::string& also) {
      return fmt::format("CASE WHEN NOT ({}){} THEN {} END", hides, also, sql_name(column));
    };
    all.push_back({part, unless(part, " AND " + sql_name(shown_column(part)))});
    all.push_back({low_column(part), unless(low_column(part), "")});
    all.push_back({high_column(part), unless(high_column(part), "")});
  }
  return "SELECT\n" + SqlSteps::list(all) + "\nFROM " + sql_path(names.view("parts"));
}

}  // namespace readiness::batch
