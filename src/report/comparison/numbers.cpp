#include "base/text.hpp"
#include "report/comparison/report.hpp"
#include "report/comparison/text.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace readiness::report {
namespace {

/// Numbers of one step at one end, a row each, split into the groups of causes that occur.
class SplitGrid {
 public:
  SplitGrid(const Comparison& comparison, const ComparisonFigures& figures, std::string title)
      : comparison_(comparison), figures_(figures), title_(std::move(title)) {
    for (const CauseGroup group : told_groups)
      if (std::any_of(comparison.changes.begin(), comparison.changes.end(),
                      [&](const Change& change) { return group_of(change.cause) == group; }))
        groups_.push_back(group);
  }

  /// A dimension that nothing moved is left out.
  void add(Measure measure, const Split& split) {
    if (!split.before && !split.after) return;
    if (measure && split.is_complete() && !is_moved(split)) return;
    std::vector<Cell> row = {title_of(*comparison_.before->questionnaire, measure),
                             text(split.before), text(split.after)};
    if (split.is_complete()) {
      row.push_back(figures_.change(*split.before, *split.after));
      const auto parts = figures_.parts(split, comparison_.changes);
      for (const CauseGroup group : groups_)
        row.push_back(figures_.part(parts.groups[static_cast<std::size_t>(group)]));
    } else {
      row.resize(4 + groups_.size(), "-");
    }
    rows_.push_back(std::move(row));
  }

  [[nodiscard]] Grid build() && {
    Grid grid{{{title_}, {"before", true}, {"after", true}, {"change", true}}, std::move(rows_)};
    for (const CauseGroup group : groups_) grid.columns.push_back({title_of(group), true});
    return grid;
  }

 private:
  static bool is_moved(const Split& split) {
    return std::any_of(split.parts.begin(), split.parts.end(),
                       [](double part) { return std::abs(part) > 1e-9; });
  }

  [[nodiscard]] std::string text(const std::optional<double>& value) const {
    return value ? figures_.number(*value) : "-";
  }

  const Comparison& comparison_;
  const ComparisonFigures& figures_;
  std::string title_;
  std::vector<CauseGroup> groups_;
  std::vector<std::vector<Cell>> rows_;
};

Blocks number_grids(const Comparison& comparison, const ComparisonFigures& figures) {
  SplitGrid low(comparison, figures, "Low end"), given(comparison, figures, "On answers given");
  const auto add = [&](const NumberChange& change) {
    low.add(change.measure, change.low);
    if (is_given_told(comparison, change.measure)) given.add(change.measure, change.given);
  };
  add(comparison.overall);
  for (const NumberChange& change : comparison.dimensions) add(change);
  Blocks blocks;
  for (SplitGrid* grid : {&low, &given})
    if (Grid whole = std::move(*grid).build(); !whole.rows.empty())
      blocks.emplace_back(std::move(whole));
  return blocks;
}

/// The changes, those that move the low end of the overall most first.
std::vector<std::size_t> by_size(const std::vector<double>& parts) {
  std::vector<std::size_t> order(parts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::abs(parts[a]) > std::abs(parts[b]);
  });
  return order;
}

Blocks question_grid(const Comparison& comparison, const ComparisonFigures& figures) {
  const Questionnaire& questionnaire = *comparison.before->questionnaire;
  const bool has_numbers = comparison.overall.low.is_complete();
  const bool has_given = has_numbers && comparison.overall.given.is_complete() &&
                         is_given_told(comparison, comparison.overall.measure);
  std::vector<double> low(comparison.changes.size(), 0), given;
  if (has_numbers) low = figures.parts(comparison.overall.low, comparison.changes).changes;
  if (has_given) given = figures.parts(comparison.overall.given, comparison.changes).changes;
  Grid grid;
  if (has_numbers) grid.columns.push_back({"low end", true});
  if (has_given) grid.columns.push_back({"given", true});
  grid.columns.push_back({"question"});
  grid.columns.push_back({"change"});
  for (const std::size_t i : by_size(low)) {
    const Change& change = comparison.changes[i];
    if (!has_numbers && !is_told(comparison, change)) continue;
    std::vector<Cell> row;
    if (has_numbers) row.push_back(figures.part(low[i]));
    if (has_given) row.push_back(figures.part(given[i]));
    row.push_back(name_of(questionnaire.questions[change.question]));
    row.push_back(is_told(comparison, change) ? change_text(comparison, change)
                                              : "changed; shown for groups only");
    grid.rows.push_back(std::move(row));
  }
  if (grid.rows.empty()) return {};
  if (has_numbers) {
    const auto total = [&](const Split& split) {
      return figures.change(*split.before, *split.after);
    };
    std::vector<Cell> row = {total(comparison.overall.low)};
    if (has_given) row.push_back(total(comparison.overall.given));
    row.emplace_back("Total");
    grid.rows.push_back(std::move(row));
  }
  return {Heading{3, has_numbers ? "What moved this person's overall" : "Answers that changed"},
          std::move(grid)};
}

/// "A and B": the questions of a cause that move an end of the overall upwards.
std::string risers(const Comparison& comparison, Cause cause, const Split& split) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < split.parts.size(); ++i)
    if (comparison.changes[i].cause == cause && split.parts[i] > 1e-9)
      names.push_back(
          name_of(comparison.before->questionnaire->questions[comparison.changes[i].question]));
  return enumerated(names);
}

Blocks warnings(const Comparison& comparison) {
  Blocks blocks;
  const std::string open = risers(comparison, Cause::became_open, comparison.overall.given);
  if (!open.empty())
    blocks.emplace_back(
        Paragraph{"A low answer is open now: " + open +
                      ". That lifts the score on the answers given, but nothing improved; the low "
                      "end shows what it costs.",
                  Tone::warning});
  const std::string out = risers(comparison, Cause::not_applicable_now, comparison.overall.low);
  if (!out.empty())
    blocks.emplace_back(
        Paragraph{"Not applicable now: " + out + ". That lifts the score, but nothing improved.",
                  Tone::warning});
  return blocks;
}

std::string progress_line(const Comparison& comparison, const ComparisonFigures& figures) {
  if (!comparison.overall.low.is_complete()) return {};
  const auto parts = figures.parts(comparison.overall.low, comparison.changes).groups;
  const auto part = [&](CauseGroup group) { return parts[static_cast<std::size_t>(group)]; };
  const double progress =
      part(CauseGroup::level) + part(CauseGroup::evidence) + part(CauseGroup::unknown);
  return "Real progress: " + figures.part(progress) +
         " on the low end, from answers that were known before; " +
         figures.part(part(CauseGroup::answered) + part(CauseGroup::scope)) +
         " from newly known or other questions.";
}

std::string climate_line(const Comparison& comparison, const ComparisonFigures& figures) {
  if (!comparison.climate) return {};
  const ClimateChange& climate = *comparison.climate;
  if (climate.before == climate.after) return {};
  return "Opinions (" + std::to_string(climate.questions) +
         " questions): " + figures.number(climate.before) + " -> " + figures.number(climate.after) +
         ", " + (climate.is_detectable() ? "more than the " : "less than the ") +
         figures.number(climate.detectable) +
         " that one person's score must move to be told from chance.";
}

}  // namespace

Blocks step_numbers(const Comparison& comparison, const ComparisonFigures& figures) {
  Blocks blocks;
  for (std::string line : {progress_line(comparison, figures), climate_line(comparison, figures)})
    if (!line.empty()) blocks.emplace_back(Paragraph{std::move(line)});
  for (Block& block : warnings(comparison)) blocks.push_back(std::move(block));
  for (Block& block : number_grids(comparison, figures)) blocks.push_back(std::move(block));
  for (Block& block : question_grid(comparison, figures)) blocks.push_back(std::move(block));
  return blocks;
}

}  // namespace readiness::report
