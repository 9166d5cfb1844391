#pragma once

#include "base/modules.hpp"
#include "diagnosis/plan.hpp"
#include "report/actions/progress.hpp"
#include "report/report.hpp"

#include <optional>

namespace readiness::report {

/// Whom a report is for: the same numbers for all, each sees what those before see and more.
enum class Audience {
  exec,  ///< one page on which somebody can decide
  team,  ///< what is going on, what to do, and what to talk over
  full   ///< everything, also what it rests on and who could tell what is open
};

/// The report of one respondent or unit. `plan` is the roadmap of the assessment. Where people work
/// on one, it says how far they are, and what to do is what is left of it.
[[nodiscard]] Report build_report(const Assessment& assessment, const std::optional<Plan>& plan,
                                  Audience audience, const RoadmapProgress& progress = {});

}  // namespace readiness::report
