#pragma once

#include "base/modules.hpp"
#include "report/report.hpp"

#include <string>

namespace readiness::report {

/// A table as CSV, for programs: numbers at full precision, texts so that a spreadsheet runs none.
[[nodiscard]] std::string render_csv(const Grid& grid);

}  // namespace readiness::report
