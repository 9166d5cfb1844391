#pragma once

#include "actions/list.hpp"
#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "batch/summary.hpp"
#include "diagnosis/assessment.hpp"
#include "diagnosis/plan.hpp"
#include "outcomes/review.hpp"
#include "policy/judge.hpp"
#include "report/benchmark/benchmark.hpp"
#include "report/report.hpp"
#include "review/review.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::report {

/// What a report holds beyond the assessment itself, where it was asked for.
struct ReportAdditions {
  std::optional<BesideOthers> others = {};                ///< where other units stand
  const std::vector<WorkflowReview>* outcomes = nullptr;  ///< what was measured
  const ActionList* actions = nullptr;                    ///< how far the roadmap is,
  Date today{};                                           ///< as of this day
  std::optional<Report> document = {};  ///< all of it in words; else the assessment's
};

/// The whole result for machines: schema `readiness/report@2`, one JSON object, full precision,
/// stable key order, ends with a newline. schema/report-2.schema.json describes it. `plan` is the
/// roadmap.
[[nodiscard]] std::string render_json(const Assessment& assessment, const std::optional<Plan>& plan,
                                      const ReportAdditions& additions = {});

/// A plan for machines: schema `readiness/plan@2`; `beyond` names conditions that no recommendation
/// fulfils. With `has_order` also the terms behind the order of all recommendations.
[[nodiscard]] std::string render_json(const Assessment& assessment, const Plan& plan,
                                      std::optional<double> budget, bool has_order);

/// Diagnostics for machines: schema `readiness/diagnostics@1`, one JSON object with a list.
[[nodiscard]] std::string render_json(const std::vector<Diagnostic>& sorted);

/// Everything that may be shown of a review: schema `readiness/comparison@1`.
[[nodiscard]] std::string render_json(const WaveReview& review);

/// What was held to a policy: schema `readiness/check@1`.
[[nodiscard]] std::string render_json(const Check& check);

/// Everything that may be shown of many respondents: schema `readiness/batch@2`.
[[nodiscard]] std::string render_json(const Summary& summary);

}  // namespace readiness::report
