#pragma once

#include "base/modules.hpp"
#include "report/render/terminal_line.hpp"

namespace readiness::report {

/// A table within `width` cells: columns side by side with their text wrapped or, where that would
/// make slivers of them, row by row below each other.
[[nodiscard]] Lines grid_lines(const Grid& grid, int indent, int width);

}  // namespace readiness::report
