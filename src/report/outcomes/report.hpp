#pragma once

#include "base/modules.hpp"
#include "diagnosis/plan.hpp"
#include "document/json/write.hpp"
#include "outcomes/review.hpp"
#include "report/report.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::report {

/// What an hour of work costs, as somebody states it.
struct HourlyPrice {
  double amount = 0;
  std::string currency;  ///< may be empty
};

/// What came of the changes, workflow by workflow: tables, what is saved, what cannot be said, a
/// control chart of each measure; figures of use last.
[[nodiscard]] Report outcomes_report(const OutcomeRecord& record,
                                     const std::vector<WorkflowReview>& reviews,
                                     const std::optional<HourlyPrice>& price);

/// For the report of an assessment: what the figures show, what they are evidence of (`evidence`,
/// in sentences), and with which of them the measures of the plan's steps begin.
[[nodiscard]] Blocks measured_section(const std::vector<WorkflowReview>& reviews,
                                      const MeasureWords& words,
                                      const std::vector<std::string>& evidence,
                                      const Assessment& assessment,
                                      const std::optional<Plan>& plan);

/// A row for each measure and each change of its workflow.
[[nodiscard]] Grid outcomes_table(const std::vector<WorkflowReview>& reviews,
                                  const std::optional<HourlyPrice>& price);

/// Workflow by workflow what came of the changes, as `readiness/outcomes@1` holds it.
[[nodiscard]] Json json_workflows(const std::vector<WorkflowReview>& reviews,
                                  const std::optional<HourlyPrice>& price);

/// The same for machines: schema `readiness/outcomes@1`.
[[nodiscard]] std::string render_json(const OutcomeRecord& record,
                                      const std::vector<WorkflowReview>& reviews,
                                      const std::optional<HourlyPrice>& price);

// Words that the formats share.
[[nodiscard]] std::string_view name_of(EffectVerdict verdict);  ///< better
[[nodiscard]] std::string_view name_of(Unsaid doubt);           ///< too_few
[[nodiscard]] std::string_view name_of(CompareBy by);           ///< means
[[nodiscard]] std::string_view name_of(DetectionRule rule);     ///< beyond_limit

}  // namespace readiness::report
