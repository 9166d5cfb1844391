#pragma once

#include "base/modules.hpp"
#include "report/render/terminal_line.hpp"

namespace readiness::report {

/// Cells of each column, the same for all bars of a report so that they stand under each other.
/// A column that does not fit beside the bar is 0: its text goes to a line of its own.
struct BarLayout {
  int name = 0, bar = 0, figure = 0, span = 0, word = 0, note = 0;
  int width = 0;  ///< of a whole line
};

[[nodiscard]] BarLayout bar_layout(const Blocks& blocks, int width);

/// A line with the title and the axis, then the rows.
[[nodiscard]] Lines bar_lines(const Bars& bars, const BarLayout& layout, bool unicode);

/// What the signs in the bars mean; nothing when no row needs it.
[[nodiscard]] Lines bar_legend(const std::vector<const Bars*>& group, int width, bool unicode);

}  // namespace readiness::report
