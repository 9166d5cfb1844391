#pragma once

#include "base/modules.hpp"
#include "diagnosis/plan.hpp"
#include "report/report.hpp"

#include <optional>
#include <string>

namespace readiness::report {

/// A plan in words: the steps in the order of doing, what each is worth, what no recommendation can
/// do. `budget` in person-days when the plan was made for one.
[[nodiscard]] Report plan_report(const Assessment& assessment, const Plan& plan,
                                 std::optional<double> budget);

/// Where there is nothing to plan: the highest level, or none at all.
[[nodiscard]] Report no_plan_report(const Assessment& assessment);

/// Every recommendation that is called for with the terms of its rank.
[[nodiscard]] Blocks rank_section(const Assessment& assessment);

/// What other answers would change: ranges, level, gates, patterns and recommendations.
[[nodiscard]] Report what_if_report(const Assessment& today, const Assessment& then);

}  // namespace readiness::report
