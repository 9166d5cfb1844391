#include "report/workbook.hpp"

#include <algorithm>
#include <utility>

namespace readiness::report {
namespace {

/// Bars as a table: a name, the figure and the range as numbers.
Grid bars_table(const Bars& bars) {
  Grid grid{
      {{bars.title}, {"score", true}, {"low", true}, {"high", true}, {"grade"}, {bars.note_title}},
      {}};
  grid.axis = {bars.least, bars.most};
  for (const Bar& bar : bars.rows) {
    const auto number = [](double value) { return number_cell(value, 1); };
    std::vector<Cell> row = {bar.name};
    row.push_back(bar.range && bar.range->given ? number(*bar.range->given) : Cell());
    row.push_back(bar.range ? number(bar.range->low) : Cell());
    row.push_back(bar.range ? number(bar.range->high) : Cell());
    row.emplace_back(bar.word);
    row.emplace_back(bar.note);
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

Grid actions_table(const Actions& actions) {
  Grid grid{{{"", true}, {"What to do"}, {"Who"}, {"By"}, {"Why"}, {"First step"}}, {}};
  double number = 0;
  for (const Action& action : actions.rows)
    grid.rows.push_back(
        {number_cell(++number), action.what, action.who, action.by, action.why, action.first_step});
  return grid;
}

Grid chart_table(const Chart& chart) {
  Grid grid{{{"Day"},
             {chart.unit.empty() ? "Figure" : chart.unit, true},
             {"Phase"},
             {"Centre", true},
             {"Low limit", true},
             {"High limit", true},
             {chart.mark_title}},
            {}};
  const auto figure = [&](const std::optional<double>& value) {
    return value ? number_cell(*value, chart.digits) : Cell();
  };
  std::size_t at = 0;
  for (const ChartPhase& phase : chart.phases)
    for (const std::size_t end = at + phase.points; at < end; ++at) {
      const ChartPoint& point = chart.points[at];
      grid.rows.push_back({Cell(to_text(point.day), point.day), exact_cell(point.value), phase.name,
                           figure(phase.centre), figure(phase.low), figure(phase.high),
                           point.is_marked ? "yes" : ""});
    }
  return grid;
}

}  // namespace

Sheet sheet_of(const Bars& bars) {
  return {bars.title, bars_table(bars), {}, {{bars.title, 0, 2}}};
}

Workbook workbook_of(const Report& report) {
  Workbook workbook;
  std::string title;
  const auto add = [&](const Blocks& blocks) {
    for (const Block& block : blocks) {
      if (const auto* heading = std::get_if<Heading>(&block)) title = heading->text;
      if (const auto* bars = std::get_if<Bars>(&block)) workbook.sheets.push_back(sheet_of(*bars));
      if (const auto* actions = std::get_if<Actions>(&block))
        workbook.sheets.push_back({title, actions_table(*actions)});
      if (const auto* chart = std::get_if<Chart>(&block))
        workbook.sheets.push_back({title, chart_table(*chart)});
      if (const auto* grid = std::get_if<Grid>(&block))
        workbook.sheets.push_back({title, without_drawings(*grid)});
    }
  };
  add(report.blocks);
  add(report.depth);
  if (workbook.sheets.empty()) {  // a workbook has at least one
    Grid text{{{title}}, {}};
    for (const Block& block : report.blocks)
      if (const auto* paragraph = std::get_if<Paragraph>(&block))
        text.rows.push_back({paragraph->text});
    workbook.sheets.push_back({title, std::move(text)});
  }
  return workbook;
}

}  // namespace readiness::report
