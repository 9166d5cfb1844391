#include "batch/sql/views.hpp"

#include "answers/asked.hpp"
#include "base/contains.hpp"
#include "base/names.hpp"
#include "base/text.hpp"
#include "batch/sql/answers_view.hpp"
#include "batch/sql/groups_view.hpp"
#include "batch/sql/scores_view.hpp"
#include "questionnaire/answer_form.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace readiness::batch {
namespace {

/// Refuses what the database would cut, mix up or refuse by itself, in its own words.
class NameCheck {
 public:
  NameCheck(const SqlDialect& dialect, Diagnostics& diagnostics)
      : dialect_(dialect), diagnostics_(diagnostics) {}

  void column(const std::string& name) {
    check(name, "the column");
    const std::string same = dialect_.folds_case ? folded_name(name) : name;
    if (!columns_.insert(same).second)
      refuse("the column `" + visible(name) + "` has the name of another one",
             "give the attribute another name in the table");
  }

  void view(const std::string& path) {
    for (std::size_t begin = 0; begin <= path.size();) {
      const std::size_t end = std::min(path.find('.', begin), path.size());
      check(path.substr(begin, end - begin), "the name");
      begin = end + 1;
    }
  }

 private:
  void check(const std::string& name, const char* what) {
    const std::string shown = std::string(what) + " `" + visible(name) + "`";
    if (name.empty()) return refuse(std::string(what) + " of a table or view is empty", "");
    if (sql_words(name) != name)
      return refuse(shown + " holds what cannot be seen, or is a command elsewhere", "rename it");
    if (dialect_.longest_name > 0 && name.size() > dialect_.longest_name)
      refuse(fmt::format("{} is longer than the {} bytes that {} keeps of a name", shown,
                         dialect_.longest_name, dialect_.title),
             "rename it, or score the table with `readiness batch`");
  }
  void refuse(const std::string& message, const std::string& help) {
    diagnostics_.error("B0140", Place{}, message, help);
  }

  const SqlDialect& dialect_;
  Diagnostics& diagnostics_;
  std::set<std::string> columns_;
};

void check_names(const Questionnaire& questionnaire, const Columns& columns, const SqlNames& names,
                 const SqlDialect& dialect, Diagnostics& diagnostics) {
  NameCheck in_table(dialect, diagnostics), in_scores(dialect, diagnostics);
  for (const ColumnUse& use : columns.all) in_table.column(use.name);
  if (!is_left_to_dbt(names.table)) in_table.view(names.table);
  for (const std::string name : {"ref", "role", "form", "withheld", "problem"})
    in_scores.column(name);
  for (const std::string& part : sql_parts(questionnaire)) in_scores.column(part);
  for (const std::string& name : attributes_of(columns)) in_scores.column(name);
  for (const std::string& name : sql_view_names()) {
    in_table.view(names.view(name));
    if (folded_name(names.view(name)) == folded_name(names.table))
      diagnostics.error("B0140", Place{},
                        "the view `" + visible(names.view(name)) + "` would read itself",
                        "give the table or the views another name: --table, --prefix");
  }
  if (names.group_by.empty()) return;
  if (is_column_of_groups_view(names.group_by))
    diagnostics.error(
        "B0140", Place{},
        "cannot group by `" + names.group_by + "`: the table of groups has a column of that name",
        "give the attribute another name");
}

std::string head(const Questionnaire& questionnaire, const SqlNames& names,
                 const SqlDialect& dialect) {
  return fmt::format(
      "-- Scores of {} {} for {}, from the table {}.\n"
      "-- Columns and answers are those of `readiness batch`: see docs/tables.md and docs/sql.md.\n"
      "-- {}\n",
      sql_words(questionnaire.id), sql_words(questionnaire.version), dialect.title,
      sql_words(names.table), sql_words(questionnaire.title));
}

struct View {
  std::string name, what, query;
};

std::string refused_query(const Columns& columns, const SqlNames& names) {
  std::vector<SqlColumn> refused = {{"ref", "\"ref\""}};
  for (const std::string& name : attributes_of(columns)) refused.push_back({name, sql_name(name)});
  refused.push_back({"problem", sql_name(sql_columns::problem)});
  return fmt::format("SELECT\n{}\nFROM {}\nWHERE NOT {}", SqlSteps::list(refused),
                     sql_path(names.view("answers")), sql_name(sql_columns::is_read));
}

std::string statements(const std::vector<View>& views, const SqlNames& names) {
  std::string text;
  for (const View& view : views)
    text += fmt::format("\n{}\nCREATE OR REPLACE VIEW {} AS\n{};\n", sql_comment(view.what),
                        sql_path(names.view(view.name)), view.query);
  return text;
}

/// The views that it is made of become its first steps.
std::string one_query(const std::vector<View>& views, const SqlNames& names) {
  std::vector<std::string> steps;
  for (const View& view : views) {
    const bool is_wanted = view.name == names.only;
    const bool is_read =
        view.name == "answers" || (view.name == "parts" && names.only != "refused");
    if (is_wanted || (is_read && names.only != "answers"))
      steps.push_back(fmt::format("{}\n{} AS (\n{}\n)", sql_comment(view.what),
                                  sql_path(names.view(view.name)), view.query));
    if (is_wanted) break;
  }
  return fmt::format("\nWITH\n{}\nSELECT * FROM {}\n", fmt::join(steps, ",\n"),
                     sql_path(names.view(names.only)));
}

}  // namespace

std::string sql_header(const Questionnaire& questionnaire, const std::string& group_by) {
  std::vector<std::string> names = {"ref"};
  if (questionnaire.roles.size() > 1) names.emplace_back("role");
  names.insert(names.end(), {"form", "date"});
  if (!group_by.empty() && !contains(names, group_by) && group_by != "role")
    names.push_back('"' + group_by + '"');
  for (const Question& question : questionnaire.questions) {
    names.push_back(question.id);
    if (questionnaire.scoring.evidence_cap && takes_evidence_cap(question) &&
        is_scored(questionnaire, question))
      names.push_back(question.id + ".evidence");
  }
  return joined(names, ",");
}

std::vector<std::string> sql_view_names() {
  return {"answers", "refused", "parts", "scores", "groups"};
}

std::optional<std::string> sql_views(const Questionnaire& questionnaire, const Columns& columns,
                                     const SqlNames& wanted, const SqlDialect& dialect,
                                     Diagnostics& diagnostics) {
  Diagnostics found;
  SqlNames names = wanted;
  if (!names.only.empty()) names.prefix = SqlNames{}.prefix;  // of the steps of one query
  check_names(questionnaire, columns, names, dialect, found);
  AskPlans all(questionnaire);
  SqlPlans plans;
  for (const RoleId role : questionnaire.roles.ids())
    for (const std::size_t form : forms_of(questionnaire, role))
      plans.push_back(&all.plan(role, form));
  std::vector<View> views = {
      {"answers", "Every row of the table as it was read.",
       answers_query(questionnaire, columns, plans, names, dialect, found)},
      {"refused", "Rows that have no scores, and why.", refused_query(columns, names)},
      {"parts", "What scores and groups are made of. Not for readers: it withholds nothing.",
       parts_query(questionnaire, columns, plans, names, dialect)},
      {"scores", "The scores of each respondent, as `readiness batch --format csv` writes them.",
       scores_query(questionnaire, columns, plans, names)}};
  if (!names.group_by.empty())
    views.push_back(
        {"groups",
         "Means of groups. Withheld is what would tell of fewer than five people without names.",
         groups_query(questionnaire, plans, names, dialect)});
  if (found.has_errors()) {
    diagnostics.add_all(found);
    return std::nullopt;
  }
  return head(questionnaire, names, dialect) +
         (names.only.empty() ? statements(views, names) : one_query(views, names));
}

}  // namespace readiness::batch
