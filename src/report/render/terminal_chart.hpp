#pragma once

#include "base/modules.hpp"
#include "report/render/terminal_line.hpp"

namespace readiness::report {

/// A control chart in signs: a column for each figure (`o`, `X` where it is marked), lines for the
/// centres and limits, their numbers on the left for the first phase and on the right for the last.
/// Of more figures than there is room for the last ones are drawn, and it is said how many.
[[nodiscard]] Lines chart_lines(const Chart& chart, int indent, int width, bool unicode);

}  // namespace readiness::report
