#include "diagnosis/plan.hpp"

#include "diagnosis/plan_search.hpp"

#include <algorithm>
#include <utility>

namespace readiness::diagnosis {
namespace {

/// Whether what applies stays the same whatever is raised.
bool keeps_what_applies(const Questionnaire& questionnaire, const PlanModel& model) {
  for (const Question& question : questionnaire.questions) {
    if (!question.when) continue;
    for (const QuestionId read : questions_in(*question.when))
      for (const RecommendationId id : model.candidates())
        if (questionnaire.recommendations[id].raises.count(read) > 0) return false;
  }
  return true;
}

/// The set as a plan: in the order of doing, each step proven by scoring again.
Plan plan_of(const Assessment& assessment, const PlanModel& model, const Goal& goal,
             const Candidates& set, LevelId target) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  Plan plan;
  plan.target = target;
  plan.is_exact = keeps_what_applies(questionnaire, model);
  plan.beyond = goal.beyond;
  plan.most_overall = model.overall(model.measures(Candidates(model.candidates().size(), true)));
  std::vector<RecommendationId> done;
  std::vector<bool> is_open(goal.locks.size(), false);
  for (const Advice& advice : assessment.guidance->advice) {
    const auto place =
        std::find(model.candidates().begin(), model.candidates().end(), advice.recommendation);
    const auto candidate = static_cast<std::size_t>(place - model.candidates().begin());
    if (!set[candidate]) continue;
    done.push_back(advice.recommendation);
    plan.after = projection(questionnaire, assessment.voices, assessment.card.as_of, done);
    PlanStep step;
    step.recommendation = advice.recommendation;
    step.overall_after = *plan.after.card.overall;
    step.level_after = plan.after.standing->level;
    for (std::size_t i = 0; i < goal.locks.size(); ++i) {
      const Lock& lock = goal.locks[i];
      const bool alone = std::count(lock.touching.begin(), lock.touching.end(), true) == 1;
      step.is_forced = step.is_forced || (alone && lock.touching[candidate]);
      if (is_open[i]) continue;
      for (const Condition& condition : conditions_of(questionnaire, plan.after.card, lock.level))
        if (condition.gate == lock.gate && condition.at_low == Truth::yes) {
          is_open[i] = true;
          step.opens.push_back(lock.gate);
        }
    }
    plan.days += model.days(candidate);
    plan.steps.push_back(std::move(step));
  }
  if (done.empty())
    plan.after = projection(questionnaire, assessment.voices, assessment.card.as_of, done);
  plan.reaches_target = plan.after.standing->level >= target;
  return plan;
}

}  // namespace

std::optional<LevelId> next_target(const Assessment& assessment) {
  if (!assessment.standing) return std::nullopt;
  const LevelId next{assessment.standing->level.value + 1};
  if (next > highest_level(*assessment.questionnaire, assessment.voices)) return std::nullopt;
  return next;
}

Plan cheapest_plan(const Assessment& assessment, LevelId target) {
  const PlanModel model(assessment);
  const Goal goal = goal_of(assessment, model, target);
  return plan_of(assessment, model, goal, cheapest_set(assessment, model, goal), target);
}

Plan best_plan_within(const Assessment& assessment, LevelId target, double days) {
  const PlanModel model(assessment);
  const Goal goal = goal_of(assessment, model, target);
  const Candidates cheapest = cheapest_set(assessment, model, goal);
  Candidates start(model.candidates().size(), false);
  if (days_of(model, cheapest) <= days + 1e-9) start = cheapest;
  const Candidates set = highest_set_within(assessment, model, goal, start, days);
  return plan_of(assessment, model, goal, set, target);
}

}  // namespace readiness::diagnosis
