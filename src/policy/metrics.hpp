#pragma once

#include "base/modules.hpp"
#include "policy/model.hpp"
#include "policy/written.hpp"

#include <optional>

namespace readiness::policy {

/// Reads a gate's metric. Problems: P0101 no such metric, P0102 given something it does not take,
/// P0106 a pattern that does not exist, and those of expressions.
[[nodiscard]] std::optional<GateMetric> resolve_metric(const WrittenPolicy& policy,
                                                       const WrittenText& metric,
                                                       const Questionnaire& questionnaire,
                                                       Diagnostics& diagnostics);

/// Whether the metric is good when it is high: then its gate has a `min`, else a `max`. Only the
/// direction in which an open answer cannot help.
[[nodiscard]] bool wants_min(MetricKind kind);

}  // namespace readiness::policy
