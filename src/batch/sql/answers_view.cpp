#include "batch/sql/answers_view.hpp"

#include "answers/applies.hpp"
#include "answers/asked.hpp"
#include "answers/value.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"
#include "batch/sql/codes.hpp"
#include "batch/sql/condition.hpp"
#include "input/cell.hpp"
#include "questionnaire/answer_form.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace readiness::batch {
namespace {

using Use = ColumnUse::Kind;
using Names = std::vector<std::pair<std::string, std::size_t>>;

const std::string role_cell = ".role", form_cell = ".form", date_cell = ".date";

// A day that exists, of the years 1900 to 2999, as POSIX and RE2 both read it.
constexpr std::string_view day_pattern =
    "(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
// DuckDB wants the whole text to match, PostgreSQL some of it: patterns are for all of it.
constexpr std::string_view leap_year_pattern =
    "^([0-9]{2}(0[48]|[2468][048]|[13579][26])|2000|2400|2800)-.*$";

std::string raw(const std::string& column) {
  return fmt::format("coalesce(CAST({} AS VARCHAR), '')", sql_name(column));
}

std::string trimmed_cell(const std::string& column) { return "trim(" + raw(column) + ")"; }

/// As ids and labels are compared: blanks around it and the case of A to Z do not matter.
std::string folded_cell(const std::string& column) {
  return fmt::format("translate({}, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')",
                     trimmed_cell(column));
}

/// A label is left out that a terminal, a build server or dbt would not take as it is: its cells
/// are refused, not misread.
bool can_stand_in_sql(const std::string& name) { return sql_words(name) == name; }

std::vector<std::string> called(const Names& names, std::size_t place) {
  std::vector<std::string> texts;
  for (const auto& [name, of] : names)
    if (of == place && can_stand_in_sql(name)) texts.push_back(sql_text(name));
  return texts;
}

std::string is_one_of(const std::string& value, const std::vector<std::string>& texts) {
  if (texts.empty()) return "FALSE";
  if (texts.size() == 1) return value + " = " + texts.front();
  return fmt::format("{} IN ({})", value, fmt::join(texts, ", "));
}

std::string is_day(const std::string& text) {
  return fmt::format(
      "{0} ~ '^{1}$' AND substr({0}, 6) NOT IN ('02-30', '02-31', '04-31', '06-31', '09-31', "
      "'11-31') AND (substr({0}, 6) <> '02-29' OR {0} ~ '{2}')",
      text, day_pattern, leap_year_pattern);
}

class AnswersQuery {
 public:
  AnswersQuery(const Questionnaire& questionnaire, const Columns& columns, const SqlPlans& plans,
               const SqlNames& names, const SqlDialect& dialect, Diagnostics& diagnostics)
      : questionnaire_(questionnaire),
        columns_(columns),
        plans_(plans),
        dialect_(dialect),
        diagnostics_(diagnostics),
        uses_(questionnaire.questions.size()),
        steps_(dialect, sql_path(names.table)) {
    for (const ColumnUse& use : columns.all) {
      if (use.kind == Use::question || use.kind == Use::tick)
        uses_[use.question.value].push_back(&use);
      if (use.kind == Use::evidence) evidence_[use.question] = &use;
    }
    for (const Question& question : questionnaire.questions)
      if (question.when) find_items(*question.when);
    for (const Contradiction& rule : questionnaire.contradictions)
      if (rule.is_impossible) find_items(rule.when);
  }

  std::string query() {
    cells();
    parsed();
    counted();
    coded();
    checked();
    decided();
    const std::string last = final_select();
    if (dialect_.most_columns > 0 && steps_.most_columns() > dialect_.most_columns)
      diagnostics_.error(
          "B0140", Place{},
          fmt::format("{} cannot hold so many columns in one query: {}, and its limit is {}",
                      dialect_.title, steps_.most_columns(), dialect_.most_columns),
          "score the table with `readiness batch`");
    return steps_.with() + "\n" + last;
  }

 private:
  [[nodiscard]] const Question& question(QuestionId id) const {
    return questionnaire_.questions[id];
  }
  [[nodiscard]] bool has_column(QuestionId id) const { return !uses_[id.value].empty(); }
  [[nodiscard]] bool is_in_one_column(QuestionId id) const {
    return uses_[id.value].size() == 1 && uses_[id.value].front()->kind == Use::question;
  }
  [[nodiscard]] bool is_in_columns_of_items(QuestionId id) const {
    return has_column(id) && !is_in_one_column(id);
  }
  [[nodiscard]] AnsweredBy by(QuestionId id) const { return answered_by(question(id)); }
  [[nodiscard]] const ColumnUse* own_column(Use kind) const {
    for (const ColumnUse& use : columns_.all)
      if (use.kind == kind) return &use;
    return nullptr;
  }
  [[nodiscard]] std::string list_column(QuestionId id) const { return question(id).id + " list"; }
  [[nodiscard]] std::string count_column(QuestionId id) const { return question(id).id + " count"; }

  void find_items(const Expression& expression) {
    if (expression.op == Expression::Op::is_ticked) {
      const auto item = std::pair(expression.question, expression.item);
      if (!contains(items_read_, item)) items_read_.push_back(item);
    }
    for (const Expression& argument : expression.arguments) find_items(argument);
  }

  // --- the steps --------------------------------------------------------------------------------

  void cells() {
    std::vector<SqlColumn> made;
    const auto add = [&](const std::string& name, Use kind, std::string (*text)(const std::string&),
                         const char* otherwise) {
      const ColumnUse* use = own_column(kind);
      made.push_back({name, use ? text(use->name) : otherwise});
    };
    add("ref", Use::ref, trimmed_cell, "''");
    add(role_cell, Use::role, folded_cell, "''");
    add(form_cell, Use::form, folded_cell, "''");
    add(date_cell, Use::date, raw, "''");
    for (const std::string& name : attributes_of(columns_))
      made.push_back({name, trimmed_cell(name)});
    for (const QuestionId id : questionnaire_.questions.ids())
      for (const ColumnUse* use : uses_[id.value])
        made.push_back(
            {use->name, by(id) == AnsweredBy::text ? raw(use->name) : folded_cell(use->name)});
    for (const auto& [id, use] : evidence_)
      if (needs_evidence(id)) made.push_back({evidence_column(question(id)), raw(use->name)});
    steps_.add("cells", "Every cell as a text.", made);
  }

  void parsed() {
    std::vector<SqlColumn> made = {
        {sql_columns::plan, plan()},
        {"role", role()},
        {"date", fmt::format("CASE WHEN {} AND {} THEN CAST(substr({}, 1, 10) AS DATE) END",
                             sql_name(date_cell) + " ~ '^.{10}([ T][-0-9:.,+ZT ]*)?$'",
                             is_day(fmt::format("substr({}, 1, 10)", sql_name(date_cell))),
                             sql_name(date_cell))}};
    for (const QuestionId id : questionnaire_.questions.ids()) {
      const std::string cell = sql_name(question(id).id);
      if (is_in_columns_of_items(id))
        for (const ColumnUse* use : uses_[id.value])
          made.push_back({use->name, tick_word(id, *use)});
      else if (!has_column(id))
        continue;
      else if (by(id) == AnsweredBy::amount)
        made.push_back({amount_column(question(id)), amount(id, cell)});
      else if (by(id) == AnsweredBy::ticks)
        made.push_back({list_column(id),
                        fmt::format("';' || replace(replace(replace({}, ',', ';'), '; ', ';'), "
                                    "' ;', ';') || ';'",
                                    cell)});
    }
    steps_.add("parsed", "Who is asked what, days, numbers, and lists of ticks.", made);
  }

  void counted() {
    std::vector<SqlColumn> made;
    std::vector<std::string> lists;
    for (const QuestionId id : questionnaire_.questions.ids()) {
      if (by(id) != AnsweredBy::ticks || !has_column(id)) continue;
      std::vector<std::string> ticked;
      for (std::size_t item = 0; item < choice_count(questionnaire_, question(id)); ++item)
        if (const auto is = is_ticked(id, item))
          ticked.push_back(fmt::format("CASE WHEN {} THEN 1 ELSE 0 END", *is));
      made.push_back({count_column(id), sql_joined(ticked, " + ", "0")});
      if (is_in_one_column(id)) lists.push_back(list_column(id));
    }
    for (const auto& [id, item] : items_read_)
      made.push_back({item_column(question(id), item), is_ticked(id, item).value_or("FALSE")});
    steps_.add("counted", "How much is ticked.", made);
    counted_lists_ = std::move(lists);
  }

  void coded() {
    std::vector<SqlColumn> made;
    std::vector<std::string> spent = counted_lists_;
    for (const QuestionId id : questionnaire_.questions.ids()) {
      made.push_back({question(id).id, code(id)});
      if (by(id) == AnsweredBy::ticks && has_column(id)) spent.push_back(count_column(id));
      if (by(id) == AnsweredBy::amount && has_column(id) &&
          level_count(questionnaire_, question(id).kind) > 0)
        spent.push_back(amount_column(question(id)));
      if (is_in_columns_of_items(id))
        for (const ColumnUse* use : uses_[id.value]) spent.push_back(use->name);
      if (!has_column(id) && by(id) == AnsweredBy::amount &&
          level_count(questionnaire_, question(id).kind) == 0)
        made.push_back({amount_column(question(id)), "CAST(NULL AS DOUBLE PRECISION)"});
    }
    for (const auto& [id, use] : evidence_)
      if (needs_evidence(id)) made.push_back({evidence_column(question(id)), evidence(id)});
    steps_.add("coded", "Answers as codes: the level from 0 up, or why there is none.", made);
    steps_.drop(spent);
  }

  void checked() {
    std::vector<std::string> good, problems;
    const auto check = [&](const std::string& holds, const std::string& told) {
      good.push_back(holds);
      problems.push_back(
          fmt::format("CASE WHEN NOT ({}) THEN {} END", holds, sql_text(sql_words(told))));
    };
    const std::string plan = sql_name(sql_columns::plan);
    check(plan + " <> -1", "role: there is no such role");
    check(plan + " <> -2", "form: the role has no such form");
    check(fmt::format("({} = '' OR \"date\" IS NOT NULL)", sql_name(date_cell)),
          "date: it is not a day such as 2026-11-23");
    for (const QuestionId id : questionnaire_.questions.ids()) {
      if (!has_column(id)) continue;
      const std::string code = sql_name(question(id).id);
      check(fmt::format("{} <> {}", code, sql_codes::unreadable),
            question(id).id + ": the answer cannot be read");
      const std::string asked = plan_is(plans_, [&](const AskPlan& each) {
        return std::binary_search(each.asked.begin(), each.asked.end(), id);
      });
      if (asked != "TRUE")
        check(fmt::format("({} = {} OR {} OR {} < 0)", code, sql_codes::left_open, asked, plan),
              question(id).id + ": it is not asked of this role in this form");
    }
    steps_.add("checked", "Which rows can be read.",
               {{sql_columns::is_read, fmt::format("{}", fmt::join(good, "\n      AND "))},
                {sql_columns::problem, sql_listed(problems, "; ")}});
    steps_.drop({role_cell, form_cell, date_cell});
  }

  /// What does not apply reads as absent, in the order in which conditions read each other.
  void decided() {
    std::map<int, std::vector<SqlColumn>> by_depth;
    for (const QuestionId id : questionnaire_.questions.ids()) {
      if (!question(id).when) continue;
      const std::string name = sql_name(question(id).id);
      by_depth[depth(id)].push_back(
          {question(id).id, fmt::format("CASE WHEN ({}) IS FALSE THEN {} ELSE {} END",
                                        condition(*question(id).when, question(id).when_origin),
                                        sql_codes::does_not_apply, name)});
    }
    for (const auto& [number, columns] : by_depth)
      steps_.add("decided_" + std::to_string(number), "What applies, where it depends on answers.",
                 columns);
  }

  std::string final_select() {
    std::vector<SqlColumn> all = {
        {"ref", "\"ref\""}, {"role", "\"role\""}, {"form", form()}, {"date", "\"date\""}};
    for (const std::string& name : attributes_of(columns_)) all.push_back({name, sql_name(name)});
    for (const QuestionId id : questionnaire_.questions.ids()) {
      const std::string code = sql_name(question(id).id);
      const std::string asked = plan_is(plans_, [&](const AskPlan& each) {
        return std::binary_search(each.asked.begin(), each.asked.end(), id);
      });
      all.push_back({question(id).id, asked == "TRUE"
                                          ? code
                                          : fmt::format("CASE WHEN {} THEN {} ELSE {} END", asked,
                                                        code, sql_codes::not_asked)});
    }
    for (const auto& [id, use] : evidence_)
      if (needs_evidence(id))
        all.push_back({evidence_column(question(id)), sql_name(evidence_column(question(id)))});
    std::vector<std::string> good = {sql_name(sql_columns::is_read)};
    std::vector<std::string> problems = {sql_name(sql_columns::problem)};
    for (const Contradiction& rule : questionnaire_.contradictions) {
      if (!rule.is_impossible) continue;
      const std::string holds = condition(rule.when, rule.origin);
      good.push_back(fmt::format("({}) IS NOT TRUE", holds));
      problems.push_back(fmt::format("CASE WHEN {} THEN {} END", holds,
                                     sql_text(sql_words(rule.id + ": " + rule.ask))));
    }
    all.push_back({sql_columns::plan, sql_name(sql_columns::plan)});
    all.push_back({sql_columns::is_read, fmt::format("{}", fmt::join(good, " AND "))});
    all.push_back({sql_columns::problem, sql_listed(problems, "; ")});
    return "SELECT\n" + SqlSteps::list(all) + "\nFROM " + steps_.last();
  }

  // --- who is asked -----------------------------------------------------------------------------

  std::string role_test(RoleId role) const {
    if (!own_column(Use::role)) return "TRUE";
    return is_one_of(sql_name(role_cell), called(columns_.labels->role_names(), role.value));
  }

  std::string plan() const {
    std::string text = "CASE";
    for (const RoleId role : questionnaire_.roles.ids()) {
      std::string forms = "CASE";
      for (std::size_t i = 0; i < plans_.size(); ++i) {
        if (plans_[i]->role != role) continue;
        std::vector<std::string> names = called(columns_.labels->form_names(), plans_[i]->form);
        if (plans_[i]->form == full_form_of(questionnaire_, role))
          names.insert(names.begin(), "''");
        forms += fmt::format(" WHEN {} THEN {}", is_one_of(sql_name(form_cell), names), i);
      }
      const bool has_forms = forms != "CASE";
      text += fmt::format(" WHEN {} THEN {}", role_test(role),
                          has_forms ? forms + " ELSE -2 END" : "-2");
    }
    return text + " ELSE -1 END";
  }

  std::string role() const {
    std::string text = "CASE";
    for (const RoleId role : questionnaire_.roles.ids())
      text +=
          fmt::format(" WHEN {} THEN {}", role_test(role), sql_text(questionnaire_.roles[role].id));
    return text + " END";
  }

  std::string form() const {
    std::string text = "CASE " + sql_name(sql_columns::plan);
    for (std::size_t i = 0; i < plans_.size(); ++i)
      text +=
          fmt::format(" WHEN {} THEN {}", i, sql_text(questionnaire_.forms[plans_[i]->form].id));
    return text + " END";
  }

  // --- cells ------------------------------------------------------------------------------------

  std::string amount(QuestionId id, const std::string& cell) const {
    const AnswerForm form = answer_form(questionnaire_, question(id));
    const std::string pattern =
        form.is_whole ? "^(0|[1-9][0-9]{0,14})$"
                      : "^(0|-?[1-9][0-9]{0,14}|-?(0|[1-9][0-9]{0,14})[.][0-9]{1,15})$";
    return fmt::format("CASE WHEN {0} ~ '{1}' THEN CAST({0} AS DOUBLE PRECISION) END", cell,
                       pattern);
  }

  /// What the cell of one item says: 1 ticked, 0 not, or a code.
  std::string tick_word(QuestionId id, const ColumnUse& use) const {
    std::vector<std::string> ticked, not_ticked;
    for (const std::string_view word : words_for_ticked()) ticked.push_back(sql_text(word));
    for (const std::string& name : called(columns_.labels->names(id), use.item))
      ticked.push_back(name);
    for (const std::string_view word : words_for_not_ticked()) not_ticked.push_back(sql_text(word));
    const std::string cell = sql_name(use.name);
    return fmt::format(
        "CASE WHEN {} = '' THEN {} WHEN {} THEN 0 WHEN {} THEN 1 WHEN {} = '?' THEN {} WHEN {} = "
        "'!' THEN {} ELSE {} END",
        cell, sql_codes::left_open, is_one_of(cell, not_ticked), is_one_of(cell, ticked), cell,
        sql_codes::dont_know, cell, sql_codes::declined, sql_codes::unreadable);
  }

  static bool has_separator(const std::string& name) {
    return name.find_first_of(";,") != std::string::npos;
  }

  /// Whether an item is ticked; nothing where no column could say it.
  std::optional<std::string> is_ticked(QuestionId id, std::size_t item) const {
    if (is_in_one_column(id)) {
      std::vector<std::string> any;
      for (const auto& [name, place] : columns_.labels->names(id))
        if (place == item && !has_separator(name) && can_stand_in_sql(name))
          any.push_back(fmt::format("strpos({}, {}) > 0", sql_name(list_column(id)),
                                    sql_text(";" + name + ";")));
      return sql_joined(any, " OR ", "FALSE");
    }
    for (const ColumnUse* use : uses_[id.value])
      if (use->item == item) return sql_name(use->name) + " = 1";
    return std::nullopt;
  }

  // --- codes ------------------------------------------------------------------------------------

  std::string code(QuestionId id) const {
    if (!has_column(id)) return std::to_string(sql_codes::left_open);
    if (is_in_columns_of_items(id)) return code_of_items(id);
    const std::string cell = sql_name(question(id).id);
    std::string text = "CASE";
    const auto when = [&](const std::string& holds, int code) {
      text += fmt::format("\n      WHEN {} THEN {}", holds, code);
    };
    switch (by(id)) {
      case AnsweredBy::level:
      case AnsweredBy::option:
        for (std::size_t i = 0; i < choice_count_of(id); ++i)
          when(is_one_of(cell, called(columns_.labels->names(id), i)), code_of_choice(id, i));
        break;
      case AnsweredBy::ticks:
        when(cell + " = 'none'", code_of_count(id, 0));
        break;
      case AnsweredBy::amount:
      case AnsweredBy::text:
        break;
    }
    when(cell + " = ''", sql_codes::left_open);
    when(cell + " = '?'", sql_codes::dont_know);
    when(cell + " = '!'", sql_codes::declined);
    when(fmt::format("{0} = '-' OR {0} LIKE '-:%'", cell),
         question(id).may_be_not_applicable ? sql_codes::not_applicable : sql_codes::unreadable);
    if (by(id) == AnsweredBy::amount) add_levels_of_amount(id, when);
    if (by(id) == AnsweredBy::ticks) add_levels_of_list(id, cell, when);
    return text + fmt::format("\n      ELSE {} END",
                              by(id) == AnsweredBy::text ? 0 : sql_codes::unreadable);
  }

  [[nodiscard]] std::size_t choice_count_of(QuestionId id) const {
    return answer_form(questionnaire_, question(id)).options.size();
  }

  [[nodiscard]] int code_of_choice(QuestionId id, std::size_t place) const {
    const Value value = by(id) == AnsweredBy::level ? Value(Leveled{static_cast<int>(place)})
                                                    : Value(Chosen{place});
    return claimed_level(questionnaire_, question(id), value).value_or(static_cast<int>(place));
  }

  [[nodiscard]] int code_of_count(QuestionId id, std::size_t count) const {
    Ticked ticked{std::vector<bool>(choice_count(questionnaire_, question(id)), false)};
    std::fill_n(ticked.items.begin(), count, true);
    return claimed_level(questionnaire_, question(id), ticked).value_or(0);
  }

  template <class When>
  void add_levels_of_amount(QuestionId id, const When& when) const {
    const AnswerForm form = answer_form(questionnaire_, question(id));
    const std::string amount = sql_name(amount_column(question(id)));
    when(fmt::format("{0} IS NULL OR {0} < {1} OR {0} > {2}", amount, sql_number(form.least),
                     sql_number(form.most)),
         sql_codes::unreadable);
    const std::vector<double> bands = bands_of(question(id).kind);
    if (bands.empty() && level_count(questionnaire_, question(id).kind) > 0)
      diagnostics_.error("B0140", questionnaire_.place(question(id).origin),
                         "SQL cannot say what levels the answers of `" + question(id).id + "` have",
                         "score the table with `readiness batch`");
    const bool is_falling = bands.size() > 1 && bands.front() > bands.back();
    for (std::size_t i = 0; i < bands.size(); ++i) {
      const std::size_t level = is_falling ? i : bands.size() - 1 - i;
      when(fmt::format("{} >= {}", amount, sql_number(bands[level])), static_cast<int>(level));
    }
    when(amount + " IS NOT NULL", is_falling ? static_cast<int>(bands.size()) - 1 : 0);
  }

  /// A label that holds what parts ticks could be read in two ways: with such a label in it a cell
  /// is refused.
  template <class When>
  void add_levels_of_list(QuestionId id, const std::string& cell, const When& when) const {
    for (const auto& [name, place] : columns_.labels->names(id))
      if (has_separator(name) && can_stand_in_sql(name))
        when(fmt::format("strpos({}, {}) > 0", cell, sql_text(name)), sql_codes::unreadable);
    const std::string count = sql_name(count_column(id)), list = sql_name(list_column(id));
    when(fmt::format("{} = 0 OR length({}) - length(replace({}, ';', '')) <> {} + 1", count, list,
                     list, count),
         sql_codes::unreadable);
    for (std::size_t i = 1; i <= choice_count(questionnaire_, question(id)); ++i)
      when(fmt::format("{} = {}", count, i), code_of_count(id, i));
  }

  /// Of several columns that say `?` or `!` of the whole question the last one counts.
  std::string code_of_items(QuestionId id) const {
    std::vector<std::string> unreadable, open;
    std::string whole;
    for (const ColumnUse* use : uses_[id.value]) {
      const std::string word = sql_name(use->name);
      unreadable.push_back(fmt::format("{} = {}", word, sql_codes::unreadable));
      open.push_back(fmt::format("{} = {}", word, sql_codes::left_open));
      whole = fmt::format("\n      WHEN {0} IN ({1}, {2}) THEN {0}", word, sql_codes::dont_know,
                          sql_codes::declined) +
              whole;
    }
    std::string text = fmt::format("CASE\n      WHEN {} THEN {}{}\n      WHEN {} THEN {}",
                                   sql_joined(unreadable, " OR ", "FALSE"), sql_codes::unreadable,
                                   whole, sql_joined(open, " AND ", "TRUE"), sql_codes::left_open);
    for (std::size_t i = 0; i <= choice_count(questionnaire_, question(id)); ++i)
      text += fmt::format("\n      WHEN {} = {} THEN {}", sql_name(count_column(id)), i,
                          code_of_count(id, i));
    return text + " END";
  }

  // --- evidence and conditions ------------------------------------------------------------------

  [[nodiscard]] bool needs_evidence(QuestionId id) const {
    return questionnaire_.scoring.evidence_cap && takes_evidence_cap(question(id)) &&
           has_column(id) && is_scored(questionnaire_, question(id));
  }

  /// Dated at most so many months before the answers, or undated.
  std::string evidence(QuestionId id) const {
    const std::string cell = sql_name(evidence_column(question(id)));
    return fmt::format(
        "CASE WHEN {0} = '' THEN FALSE WHEN length({0}) > 10 AND substr(right({0}, 11), 1, 1) = ' "
        "' "
        "AND {1} THEN CAST(right({0}, 10) AS DATE) >= coalesce(\"date\", CURRENT_DATE) - INTERVAL "
        "'{2}' MONTH ELSE TRUE END",
        cell, is_day(fmt::format("right({}, 10)", cell)), questionnaire_.scoring.evidence_months);
  }

  int depth(QuestionId id) const {
    int deepest = 0;
    if (!question(id).when) return 0;
    for (const QuestionId read : questions_in(*question(id).when))
      deepest = std::max(deepest, depth(read));
    return deepest + 1;
  }

  std::string condition(const Expression& expression, const Origin& origin) {
    if (auto text = sql_condition(questionnaire_, expression)) return *text;
    diagnostics_.error("B0140", questionnaire_.place(origin),
                       "this condition reads what a table of answers does not say",
                       "score the table with `readiness batch`");
    return "NULL";
  }

  const Questionnaire& questionnaire_;
  const Columns& columns_;
  const SqlPlans& plans_;
  const SqlDialect& dialect_;
  Diagnostics& diagnostics_;
  std::vector<std::vector<const ColumnUse*>> uses_;  // by question
  std::map<QuestionId, const ColumnUse*> evidence_;
  std::vector<std::pair<QuestionId, std::size_t>> items_read_;
  std::vector<std::string> counted_lists_;
  SqlSteps steps_;
};

}  // namespace

std::vector<std::string> attributes_of(const Columns& columns) {
  std::vector<std::string> names;
  for (const ColumnUse& use : columns.all)
    if (use.kind == Use::attribute) names.push_back(use.name);
  return names;
}

std::string answers_query(const Questionnaire& questionnaire, const Columns& columns,
                          const SqlPlans& plans, const SqlNames& names, const SqlDialect& dialect,
                          Diagnostics& diagnostics) {
  return AnswersQuery(questionnaire, columns, plans, names, dialect, diagnostics).query();
}

}  // namespace readiness::batch
