#pragma once

#include "base/modules.hpp"
#include "diagnosis/plan.hpp"
#include "report/workbook.hpp"

#include <optional>

namespace readiness::report {

/// The roadmap as a list to keep: who, until when, what became of it.
[[nodiscard]] Sheet action_sheet(const Assessment& assessment, const std::optional<Plan>& plan);

/// The list of actions first, then the result, dimensions, answers, patterns and the groups.
[[nodiscard]] Workbook build_workbook(const Assessment& assessment,
                                      const std::optional<Plan>& plan);

}  // namespace readiness::report
