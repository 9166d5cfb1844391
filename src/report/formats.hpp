#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"
#include "report/render/terminal.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace readiness::report {

/// One row for each format that `report` can write.
struct ReportFormat {
  std::string_view name, summary;
  std::string (*render)(const Assessment& assessment, const TerminalStyle& style);
};

[[nodiscard]] const std::vector<ReportFormat>& report_formats();

}  // namespace readiness::report
