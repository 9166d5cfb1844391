#include "report/batch/report.hpp"

#include "base/contains.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "batch/rounded_text.hpp"
#include "document/csv.hpp"
#include "report/words/answers.hpp"
#include "report/words/scores.hpp"

#include <algorithm>
#include <array>

namespace readiness::report {
namespace {

constexpr std::size_t inputs_listed = 10, groups_listed = 12;
constexpr std::array<std::string_view, 6> figure_columns = {"n",  "withheld", "mean",
                                                            "sd", "ci_low",   "ci_high"};

std::string count_text(std::uint64_t count) { return std::to_string(count); }

Cell figure_cell(const GroupFigure& figure, int digits) {
  if (figure.is_withheld) return "withheld";
  if (!figure.mean) return "-";
  return {fixed(*figure.mean, digits) + (figure.is_outlier ? "*" : ""),
          Figure{*figure.mean, digits}};
}

Cell count_cell(std::uint64_t count) { return number_cell(static_cast<double>(count)); }

std::vector<std::string> with_none_named(std::vector<std::string> parts) {
  for (std::string& part : parts)
    if (part.empty()) part = "(none)";
  return parts;
}

std::string key_text(const GroupKey& key) { return joined(with_none_named(key), ", "); }

class Builder {
 public:
  explicit Builder(const Summary& summary)
      : summary_(summary),
        questionnaire_(*summary.questionnaire),
        digits_(score_style(questionnaire_).decimals) {
    const auto has_figure = [](const GroupRow& row, DimensionId id) {
      const GroupFigure& figure = row.dimensions[id.value];
      return figure.is_withheld || figure.mean;
    };
    for (const DimensionId id : questionnaire_.dimensions.ids())
      if (has_figure(summary.total, id) ||
          std::any_of(summary.groups.begin(), summary.groups.end(),
                      [&](const GroupRow& row) { return has_figure(row, id); }))
        asked_.push_back(id);
  }

  Report build() {
    add(Heading{1, questionnaire_.title});
    add(Paragraph{
        questionnaire_.id + " " + questionnaire_.version + ", " +
        counted(static_cast<long>(summary_.respondents), "respondent", "respondents") +
        (summary_.refused > 0
             ? ", " + counted(static_cast<long>(summary_.refused), "row", "rows") + " refused"
             : "")});
    say_what_is_averaged();
    add_inputs();
    add_groups();
    add_reliability();
    add_questions();
    if (!questionnaire_.status.empty()) add(Paragraph{questionnaire_.status, Tone::faint});
    return std::move(report_);
  }

 private:
  void add(Block block) { report_.blocks.push_back(std::move(block)); }

  /// The same unit has another figure in its report, and nobody should have to find out why.
  void say_what_is_averaged() {
    const auto& roles = questionnaire_.roles;
    const bool has_index =
        std::any_of(roles.begin(), roles.end(), [](const Role& role) { return role.has_index; });
    std::string text =
        "Means over people: everybody who is asked counts once, so a column may be of fewer than "
        "n.";
    const bool have_all =
        std::all_of(roles.begin(), roles.end(), [](const Role& role) { return role.has_index; });
    if (has_index && !have_all)
      text += " Only these have an overall: " + people_with_overall(questionnaire_) + ".";
    if (has_index && roles.size() > 1)
      text += " In a unit's own figure its roles count alike: see `readiness report`.";
    add(Paragraph{std::move(text), Tone::faint});
  }

  void add_inputs() {
    const auto is_worth_a_row = [](const InputStatus& input) {
      return input.refused > 0 || !input.problem.empty();
    };
    const auto passed_over =
        std::count_if(summary_.inputs.begin(), summary_.inputs.end(),
                      [](const InputStatus& input) { return input.is_passed_over; });
    if (summary_.inputs.size() > 1)
      add(Paragraph{counted(static_cast<long>(summary_.inputs.size()), "input", "inputs") +
                    (passed_over > 0
                         ? ", of which " + std::to_string(passed_over) + " are not answers"
                         : "")});
    Grid grid{{{"Input"}, {"scored", true}, {"refused", true}, {"first problem"}}, {}};
    for (const InputStatus& input : summary_.inputs)
      if (is_worth_a_row(input) && grid.rows.size() < inputs_listed)
        grid.rows.push_back(
            {input.path, count_cell(input.scored), count_cell(input.refused), input.problem});
    if (!grid.rows.empty()) add(std::move(grid));
  }

  [[nodiscard]] std::vector<Cell> group_cells(const std::string& name, const GroupRow& row) const {
    std::vector<Cell> cells = {name, count_cell(row.respondents)};
    if (row.is_withheld) {
      cells.emplace_back("withheld");
      return cells;
    }
    cells.push_back(figure_cell(row.overall, digits_));
    for (const DimensionId id : asked_)
      cells.push_back(figure_cell(row.dimensions[id.value], digits_));
    return cells;
  }

  void add_groups() {
    add(Heading{
        2, summary_.groups.empty() ? "Scores" : "Scores by " + joined(summary_.group_by, ", ")});
    Grid grid{{{summary_.groups.empty() ? "" : joined(summary_.group_by, ", ")},
               {"n", true},
               {"overall", true}},
              {}};
    std::vector<std::string> names;
    for (const DimensionId id : asked_) {
      const std::string number = std::to_string(names.size() + 1);
      grid.columns.push_back({number, true});
      names.push_back(number + " " + questionnaire_.dimensions[id].title);
    }
    for (const GroupRow& row : summary_.groups)
      grid.rows.push_back(group_cells(key_text(row.key), row));
    grid.rows.push_back(group_cells("all", summary_.total));
    add(std::move(grid));
    add(Paragraph{joined(names, ", ")});
    add_notes();
  }

  void add_notes() {
    const auto any_hidden =
        std::any_of(summary_.groups.begin(), summary_.groups.end(), [](const GroupRow& row) {
          return row.is_withheld || row.overall.is_withheld ||
                 std::any_of(row.dimensions.begin(), row.dimensions.end(),
                             [](const GroupFigure& figure) { return figure.is_withheld; });
        });
    if (any_hidden || summary_.total.is_withheld)
      add(Paragraph{"Withheld: fewer than " + std::to_string(smallest_group) +
                    " people without names, " + std::to_string(smallest_detail) +
                    " where a sensitive question counts, or a group from which fewer could be "
                    "worked out."});
    if (std::any_of(summary_.groups.begin(), summary_.groups.end(),
                    [](const GroupRow& row) { return contains(row.key, std::string()); }))
      add(Paragraph{"(none): people whose answers do not say it. They are no group of their own."});
    for (const GroupRow& row : summary_.groups)
      if (!row.joins.empty())
        add(Paragraph{key_text(row.key) + ": " +
                      enumerated_first(with_none_named(row.joins), groups_listed) + " together."});
    if (summary_.barrier)
      add(Paragraph{
          "Common barrier: " + questionnaire_.dimensions[summary_.barrier->dimension].title +
          ", the weakest in " + std::to_string(summary_.barrier->groups) + " of " +
          std::to_string(summary_.barrier->of) + " groups of which all is told."});
    List outliers;
    for (const GroupRow& row : summary_.groups)
      for (std::size_t i = 0; i < row.dimensions.size(); ++i)
        if (row.dimensions[i].is_outlier)
          outliers.items.push_back(
              {key_text(row.key) + ": " + questionnaire_.dimensions[DimensionId{i}].title + " " +
                   fixed(*row.dimensions[i].mean, digits_) + ", of all " +
                   fixed(summary_.total.dimensions[i].mean.or_nothing().value_or(0), digits_),
               {}});
    if (outliers.items.empty()) return;
    add(Paragraph{"Stand apart (*, more than two standard deviations from the groups' mean):"});
    add(std::move(outliers));
  }

  void add_reliability() {
    if (!summary_.batteries.empty()) add_batteries();
    Grid grid{{{"Dimension"}, {"ICC(1)", true}, {"ICC(2)", true}}, {}};
    for (std::size_t i = 0; i < summary_.intraclass.size(); ++i)
      if (const auto& each = summary_.intraclass[i])
        grid.rows.push_back({questionnaire_.dimensions[DimensionId{i}].title,
                             number_cell(each->one, 2),
                             each->two < 0 ? Cell("no reliable difference between groups")
                                           : number_cell(each->two, 2)});
    if (grid.rows.empty()) return;
    add(Heading{2, "How much the group explains"});
    add(Paragraph{"ICC(1): the share of one person's answer; ICC(2): how reliable the means are."});
    add(std::move(grid));
  }

  void add_batteries() {
    add(Heading{2, "How well opinion questions hold together"});
    Grid grid{{{"Dimension"},
               {"questions", true},
               {"n", true},
               {"alpha", true},
               {"95 %"},
               {"omega", true},
               {"weakest question"}},
              {}};
    for (const BatteryRow& row : summary_.batteries) {
      std::vector<Cell> cells = {questionnaire_.dimensions[row.battery.dimension].title,
                                 count_cell(row.battery.questions.size()),
                                 count_cell(row.respondents)};
      if (row.reliability) {
        cells.push_back(number_cell(row.reliability->alpha, 2));
        cells.push_back(fixed(row.reliability->interval.low, 2) + " to " +
                        fixed(row.reliability->interval.high, 2));
        cells.push_back(row.reliability->omega ? number_cell(*row.reliability->omega, 2)
                                               : Cell("-"));
        cells.push_back(weakest_question(row));
      } else {
        cells.emplace_back(row.respondents < fewest_for_reliability ? "too few" : "no spread");
      }
      grid.rows.push_back(std::move(cells));
    }
    add(std::move(grid));
    const auto has = [&](auto is_so) {
      return std::any_of(summary_.batteries.begin(), summary_.batteries.end(), is_so);
    };
    if (has([](const BatteryRow& row) {
          return !row.reliability && row.respondents >= fewest_for_reliability;
        }))
      add(
          Paragraph{"No spread: people answered so much alike that nothing can be said of how well "
                    "the questions hold together."});
    if (has([](const BatteryRow& row) { return row.reliability && row.reliability->alpha < 0; }))
      add(
          Paragraph{"An alpha below 0: some of the questions run against the others. See whether "
                    "one is keyed the wrong way round (`reverse:`)."});
  }

  /// The one that goes least with the others; one that everybody answered alike goes with nothing.
  [[nodiscard]] std::string weakest_question(const BatteryRow& row) const {
    std::optional<std::size_t> weakest;
    const auto& questions = row.reliability->questions;
    for (std::size_t i = 0; i < questions.size(); ++i)
      if (!questions[i].varies)
        return name_of(questionnaire_.questions[row.battery.questions[i]]) + " (all alike)";
    for (std::size_t i = 0; i < questions.size(); ++i)
      if (questions[i].item_rest &&
          (!weakest || *questions[i].item_rest < *questions[*weakest].item_rest))
        weakest = i;
    if (!weakest) return "";
    return name_of(questionnaire_.questions[row.battery.questions[*weakest]]) + " (" +
           fixed(*questions[*weakest].item_rest, 2) + ")";
  }

  void add_questions() {
    add(Heading{2, "How each question was answered"});
    Grid grid{{{"Question"},
               {"n", true},
               {"mean", true},
               {"levels, 0 first"},
               {"don't know", true},
               {"open", true}},
              {}};
    bool any_few = false, any_nearly = false;
    for (const QuestionRow& row : summary_.questions) {
      const std::string name = name_of(questionnaire_.questions[row.question]);
      if (row.is_withheld) {
        grid.rows.push_back({name, "", "", "withheld", "", ""});
        continue;
      }
      const auto& others = row.others;
      grid.rows.push_back({name, count_cell(row.given),
                           row.mean ? number_cell(*row.mean, digits_) : "-", levels_text(row),
                           others ? count_cell(others->dont_know) : "few",
                           others ? count_cell(others->missing + others->declined) : "few"});
      any_few = any_few || !others;
      any_nearly = any_nearly || row.nearly_all;
    }
    add(std::move(grid));
    if (any_nearly) add(Paragraph{"Nearly all: all, or all but one, gave the same answer."});
    if (any_few)
      add(Paragraph{"Few: fewer than " + std::to_string(smallest_group) +
                    " answered don't know, left it open or found it not applicable."});
  }

  [[nodiscard]] std::string levels_text(const QuestionRow& row) const {
    if (row.nearly_all) return "nearly all " + std::to_string(*row.nearly_all);
    std::vector<std::string> levels;
    if (row.levels)
      for (const std::uint64_t count : *row.levels) levels.push_back(count_text(count));
    return joined(levels, " ");
  }

  const Summary& summary_;
  const Questionnaire& questionnaire_;
  int digits_;
  std::vector<DimensionId> asked_;  ///< dimensions in which somebody has a score
  Report report_;
};

// --- the figures of groups, for programs ---

void append_figure(std::string& out, const GroupFigure& figure) {
  const auto append = [&out](const std::optional<double>& number) {
    out += ',';
    if (number) append_rounded(out, *number);
  };
  const auto& interval = figure.interval;
  out += ',';
  if (!figure.is_withheld) out += std::to_string(figure.mean ? figure.respondents : 0);
  out += figure.is_withheld ? ",true" : ",false";
  append(figure.mean.or_nothing());
  append(figure.sd.or_nothing());
  append(interval ? std::optional(interval->low) : std::nullopt);
  append(interval ? std::optional(interval->high) : std::nullopt);
  out += '\n';
}

void append_group(std::string& out, const Summary& summary, const GroupRow& row) {
  std::string key;
  for (std::size_t i = 0; i < summary.group_by.size(); ++i) {
    append_csv_text(key, i < row.key.size() ? row.key[i] : "");
    key += ',';
  }
  const auto append = [&](const std::string& part, const GroupFigure& figure) {
    out += key;
    append_csv_text(out, part);
    append_figure(out, figure);
  };
  append("overall", row.overall);
  for (std::size_t i = 0; i < row.dimensions.size(); ++i)
    append(summary.questionnaire->dimensions[DimensionId{i}].id, row.dimensions[i]);
}

}  // namespace

std::string groups_csv(const Summary& summary) {
  std::string out;
  for (const std::string& name : summary.group_by) {
    append_csv_text(out, name);
    out += ',';
  }
  out += "part";
  for (const std::string_view name : figure_columns) out.append(",").append(name);
  out += '\n';
  if (summary.groups.empty()) append_group(out, summary, summary.total);
  for (const GroupRow& row : summary.groups) append_group(out, summary, row);
  return out;
}

bool is_column_of_groups(std::string_view name) {
  return name == "part" || name == "overall" ||
         std::find(figure_columns.begin(), figure_columns.end(), name) != figure_columns.end();
}

Report build_batch_report(const Summary& summary) { return Builder(summary).build(); }

}  // namespace readiness::report
