#pragma once

#include "actions/list.hpp"
#include "base/modules.hpp"
#include "diagnosis/plan.hpp"

#include <string>

namespace readiness::report {

/// A roadmap that people work on, and the day on which it is looked at.
struct RoadmapProgress {
  const ActionList* list = nullptr;
  std::string path;
  Date today{};
};

/// The roadmap without the steps that are over: what is left of it, so many of it for now as
/// before.
[[nodiscard]] Plan plan_left(const Questionnaire& questionnaire, const Plan& plan,
                             const ActionList& list);

/// The action that stands for a recommendation; null where the list has none.
[[nodiscard]] const PlannedAction* action_of(const ActionList& list, const Recommendation& about);

/// "open", "done", or "done, no evidence".
[[nodiscard]] std::string state_text(const PlannedAction& action);

/// "2 of 6 done, 1 of them without evidence; 1 overdue".
[[nodiscard]] std::string progress_text(const ActionList& list, Date today);

}  // namespace readiness::report
