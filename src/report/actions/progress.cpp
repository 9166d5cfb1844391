#include "report/actions/progress.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace readiness::report {

const PlannedAction* action_of(const ActionList& list, const Recommendation& about) {
  for (const PlannedAction& action : list.actions)
    if (action.id == about.id) return &action;
  return nullptr;
}

Plan plan_left(const Questionnaire& questionnaire, const Plan& plan, const ActionList& list) {
  Plan left = plan;
  const auto is_now = [](const PlanStep& step) { return step.timeframe == Timeframe::now; };
  const auto now = std::count_if(plan.steps.begin(), plan.steps.end(), is_now);
  std::erase_if(left.steps, [&](const PlanStep& step) {
    const auto* action = action_of(list, questionnaire.recommendations[step.recommendation]);
    return action && action->is_over();
  });
  auto more = now - std::count_if(left.steps.begin(), left.steps.end(), is_now);
  left.effort = {};
  for (const RecommendationId id : plan.needed_for_level) {
    const auto* action = action_of(list, questionnaire.recommendations[id]);
    if (action && action->state == ActionState::dropped) left.reaches_target = false;
  }
  for (PlanStep& step : left.steps) {
    if (!is_now(step) && more > 0) {
      step.timeframe = Timeframe::now;
      --more;
    }
    left.effort += questionnaire.recommendations[step.recommendation].effort;
  }
  return left;
}

std::string state_text(const PlannedAction& action) {
  return action.is_claimed() ? "done, no evidence" : std::string(name_of(action.state));
}

std::string progress_text(const ActionList& list, Date today) {
  const std::size_t done = list.count(ActionState::done), claimed = done - list.proven();
  const std::size_t dropped = list.count(ActionState::dropped), overdue = list.overdue(today);
  std::string text = std::to_string(done) + " of " + std::to_string(list.actions.size()) + " done";
  if (claimed > 0)
    text += ", " + (claimed == done && done > 1 ? std::string("all") : std::to_string(claimed)) +
            " without evidence";
  if (dropped > 0) text += "; " + std::to_string(dropped) + " dropped";
  if (overdue > 0) text += "; " + std::to_string(overdue) + " overdue";
  return text;
}

}  // namespace readiness::report
