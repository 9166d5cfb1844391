#pragma once

#include "base/modules.hpp"
#include "diagnosis/plan_goal.hpp"

namespace readiness::diagnosis {

/// The cheapest set that meets the goal and holds `forced`, with what that requires; all candidates
/// together meet it. Exact where no condition of a question reads one that is raised.
[[nodiscard]] Candidates cheapest_set(const Assessment& assessment, const PlanModel& model,
                                      const Goal& goal, const Candidates& forced);

/// The set with the highest overall at the low end that holds `start` and costs no more than
/// `days`.
[[nodiscard]] Candidates highest_set_within(const Assessment& assessment, const PlanModel& model,
                                            const Goal& goal, const Candidates& start, double days);

[[nodiscard]] double days_of(const PlanModel& model, const Candidates& set);

}  // namespace readiness::diagnosis
