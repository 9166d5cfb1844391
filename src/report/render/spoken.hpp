#pragma once

#include "base/modules.hpp"
#include "report/report.hpp"

#include <string>

namespace readiness::report {

/// For a screen reader: each thing that is said is a sentence on lines of its own, in the order in
/// which it stands, with what it belongs to before it; nothing is drawn, aligned or abbreviated by
/// a sign. All text passes `visible`, and no line is wider than `width` cells.
[[nodiscard]] std::string render_spoken(const Report& report, int width);

}  // namespace readiness::report
