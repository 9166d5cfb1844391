#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"
#include "diagnosis/plan.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::report {

/// The whole result for machines: schema `readiness/report@1`, one JSON object, full precision,
/// stable key order, ends with a newline. schema/report-1.schema.json describes it.
[[nodiscard]] std::string render_json(const Assessment& assessment);

/// A plan for machines: schema `readiness/plan@1`; `beyond` names conditions that no recommendation
/// fulfils.
[[nodiscard]] std::string render_json(const Assessment& assessment, const Plan& plan,
                                      std::optional<double> budget);

/// CappedDiagnostics for machines: schema `readiness/diagnostics@1`, one JSON object with a list.
[[nodiscard]] std::string render_json(const std::vector<Diagnostic>& sorted);

}  // namespace readiness::report
