#pragma once

#include "base/modules.hpp"
#include "diagnosis/plan.hpp"
#include "report/report.hpp"

#include <optional>

namespace readiness::report {

/// The report of one respondent or unit: one page on which somebody can decide, and everything
/// behind it where `has_depth`. `plan` is the roadmap of the assessment.
[[nodiscard]] Report build_report(const Assessment& assessment, const std::optional<Plan>& plan,
                                  bool has_depth);

}  // namespace readiness::report
