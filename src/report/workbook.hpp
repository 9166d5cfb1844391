#pragma once

#include "base/modules.hpp"
#include "report/report.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::report {

/// A column whose cells take one of a few words, offered as a drop-down.
struct Choice {
  std::size_t column = 0;
  std::vector<std::string> words;
};
/// A bar chart of two columns: names, and numbers on the sheet's axis.
struct SheetChart {
  std::string title;
  std::size_t names = 0, numbers = 0;
};
/// One sheet of a workbook: a grid with a title, to be sorted, filtered and worked in.
struct Sheet {
  std::string name;  ///< made fit for a tab by the renderer
  Grid grid;
  std::vector<Choice> choices = {};
  std::vector<SheetChart> charts = {};
  /// Rows are crossed out where this column says `done`, and marked where that column's day is
  /// over.
  std::optional<std::size_t> status = {}, due = {};
};

/// Tables for people who calculate and plan on with them. The same numbers as in the report.
struct Workbook {
  std::vector<Sheet> sheets;
  std::optional<Date> as_of = {};  ///< taken for the day on which it was made
};

/// Bars with their numbers and a chart of the low ends.
[[nodiscard]] Sheet sheet_of(const Bars& bars);

/// The tables of a report, a sheet each, called after the headings above them.
[[nodiscard]] Workbook workbook_of(const Report& report);

}  // namespace readiness::report
