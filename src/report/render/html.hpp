#pragma once

#include "base/modules.hpp"
#include "report/brand.hpp"
#include "report/report.hpp"

#include <string>

namespace readiness::report {

/// One HTML file that needs nothing else: no script, nothing from elsewhere, and a policy that
/// tells the browser so. The page comes first and prints on a sheet of its own; then, where there
/// is more, a table of contents and the depth. The same report gives the same bytes.
[[nodiscard]] std::string render_html(const Report& report, const Brand& brand = {});

}  // namespace readiness::report
