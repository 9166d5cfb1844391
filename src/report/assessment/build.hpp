#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"
#include "report/report.hpp"

namespace readiness::report {

/// The report of one respondent: where they stand, what holds the level, dimensions and facets with
/// their ranges, open questions, contradictions to discuss, how sure all this is.
[[nodiscard]] Report build_report(const Assessment& assessment);

}  // namespace readiness::report
