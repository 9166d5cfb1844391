#pragma once

#include "base/modules.hpp"
#include "report/render/terminal_line.hpp"

namespace readiness::report {

// The two drawings of a report's first page.

/// The levels on one line, the reached one in brackets, notes under it and under the one after it;
/// below each other where they have no room.
[[nodiscard]] Lines ladder_lines(const Ladder& ladder, int indent, int width);

/// Each action with who does it and until when beside it, and below it why and what comes first.
[[nodiscard]] Lines action_lines(const Actions& actions, int indent, int width);

}  // namespace readiness::report
