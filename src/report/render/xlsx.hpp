#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "report/workbook.hpp"

#include <string>

namespace readiness::report {

/// An Excel workbook. Numbers and days are numbers and days, everything else is text: what a file
/// or an answer says is never a formula or a link. The same workbook gives the same bytes. F0014
/// where libxlsxwriter is not on this machine, or finds no room for a temporary file.
[[nodiscard]] std::string render_xlsx(const Workbook& workbook, Diagnostics& diagnostics);

}  // namespace readiness::report
