#pragma once

#include "base/modules.hpp"
#include "report/report.hpp"

#include <string>

namespace readiness::report {

/// CommonMark with tables. Text from files is escaped so that it shows as text.
[[nodiscard]] std::string render_markdown(const Report& report);

}  // namespace readiness::report
