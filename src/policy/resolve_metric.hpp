#pragma once

#include "base/modules.hpp"
#include "policy/measure.hpp"
#include "policy/written.hpp"

#include <optional>

namespace readiness::policy {

/// Reads a gate's metric. Problems: P0101 no such metric, P0102 given something it does not take,
/// P0106 a pattern that does not exist, and those of expressions.
[[nodiscard]] std::optional<GateMetric> resolve_metric(const WrittenPolicy& policy,
                                                       const WrittenText& metric,
                                                       const Questionnaire& questionnaire,
                                                       Diagnostics& diagnostics);

}  // namespace readiness::policy
