#pragma once

#include "base/modules.hpp"
#include "diagnosis/plan.hpp"
#include "report/report.hpp"

#include <optional>
#include <string>

namespace readiness::report {

/// Which plan was asked for: the roadmap, unless one of these.
struct PlanKind {
  bool is_cheapest = false;
  std::optional<double> budget = {};  ///< in person-days
};

/// A plan in words: the steps in the order of doing, what each is worth, what no recommendation can
/// do.
[[nodiscard]] Report plan_report(const Assessment& assessment, const Plan& plan, PlanKind kind);

/// Where there is nothing to plan by, and why.
[[nodiscard]] Report no_plan_report(const Assessment& assessment);

/// Where a plan for a higher level was asked for, and these answers or this form allow none.
[[nodiscard]] Report no_higher_level_report(const Assessment& assessment);

/// Every recommendation that is called for with the terms of its rank.
[[nodiscard]] Blocks rank_section(const Assessment& assessment, const Plan& plan);

/// What other answers would change: ranges, level, gates, patterns and recommendations.
[[nodiscard]] Report what_if_report(const Assessment& today, const Assessment& then);

}  // namespace readiness::report
