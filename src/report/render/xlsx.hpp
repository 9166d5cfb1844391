#pragma once

#include "base/modules.hpp"
#include "report/workbook.hpp"

#include <string>

namespace readiness::report {

/// An Excel workbook. Numbers and days are numbers and days, everything else is text: what a file
/// or an answer says is never a formula or a link. The same workbook gives the same bytes.
[[nodiscard]] std::string render_xlsx(const Workbook& workbook);

}  // namespace readiness::report
