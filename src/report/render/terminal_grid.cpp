#include "report/render/terminal_grid.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <numeric>

namespace readiness::report {
namespace {

constexpr int narrowest = 14;  ///< a text column that is narrower is no pleasure to read

std::string cell_text(const std::vector<Cell>& row, std::size_t column) {
  return column < row.size() ? inert(visible(row[column].text)) : std::string();
}

std::vector<int> natural_widths(const Grid& grid) {
  std::vector<int> widths;
  for (std::size_t i = 0; i < grid.columns.size(); ++i) {
    int width = display_width(inert(visible(grid.columns[i].title)));
    for (const auto& row : grid.rows) width = std::max(width, display_width(cell_text(row, i)));
    widths.push_back(width);
  }
  return widths;
}

/// The widest column gives way until all fit; nothing when one would become too narrow.
std::vector<int> fitted_widths(const Grid& grid, int room) {
  std::vector<int> widths = natural_widths(grid);
  int total =
      std::accumulate(widths.begin(), widths.end(), 2 * static_cast<int>(widths.size()) - 2);
  while (total > room) {
    std::size_t widest = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i)
      if (!grid.columns[i].is_number && (widest == widths.size() || widths[i] > widths[widest]))
        widest = i;
    if (widest == widths.size() || widths[widest] <= narrowest) return {};
    --widths[widest];
    --total;
  }
  return widths;
}

std::vector<ColumnLines> columns_of(const Grid& grid, const std::vector<int>& widths,
                                    const std::vector<Cell>& row, Tone tone) {
  std::vector<ColumnLines> columns;
  for (std::size_t i = 0; i < widths.size(); ++i)
    columns.push_back({wrapped(cell_text(row, i), std::max(widths[i], 1)), widths[i],
                       grid.columns[i].is_number, tone});
  return columns;
}

void append(Lines& lines, const Lines& more) {
  lines.insert(lines.end(), more.begin(), more.end());
}

Lines beside_each_other(const Grid& grid, const std::vector<int>& widths, int indent) {
  std::vector<Cell> titles;
  for (const Column& column : grid.columns) titles.emplace_back(column.title);
  Lines lines;
  if (std::any_of(titles.begin(), titles.end(),
                  [](const Cell& title) { return !title.text.empty(); }))
    append(lines, side_by_side(columns_of(grid, widths, titles, Tone::faint), indent));
  for (const auto& row : grid.rows)
    append(lines, side_by_side(columns_of(grid, widths, row, Tone::plain), indent));
  return lines;
}

void add_wrapped(Lines& lines, const std::string& text, int indent, int width, Tone tone) {
  for (const std::string& line : wrapped(text, width - indent))
    lines.push_back({{spaces(indent)}, {line, tone}});
}

/// "title: text", for a text column; "title number", for a number.
std::string titled(const Column& column, const std::string& text) {
  if (column.title.empty()) return text;
  return visible(column.title) + (column.is_number ? " " : ": ") + text;
}

/// The first cell, then the others named by their titles; numbers share lines.
Lines below_each_other(const Grid& grid, int indent, int width) {
  Lines lines;
  for (const auto& row : grid.rows) {
    std::vector<std::string> numbers;
    add_wrapped(lines, cell_text(row, 0), indent, width, Tone::strong);
    for (std::size_t i = 1; i < grid.columns.size(); ++i) {
      const std::string text = cell_text(row, i);
      const bool is_nothing = text.empty() || (grid.columns[i].is_number && text == "-");
      if (is_nothing) continue;
      if (grid.columns[i].is_number)
        numbers.push_back(titled(grid.columns[i], text));
      else
        add_wrapped(lines, titled(grid.columns[i], text), indent + 2, width, Tone::plain);
    }
    if (!numbers.empty()) add_wrapped(lines, joined(numbers, ", "), indent + 2, width, Tone::plain);
  }
  return lines;
}

}  // namespace

Lines grid_lines(const Grid& grid, int indent, int width) {
  const std::vector<int> widths = fitted_widths(grid, width - indent);
  if (widths.empty()) return below_each_other(grid, indent, width);
  return beside_each_other(grid, widths, indent);
}

}  // namespace readiness::report
