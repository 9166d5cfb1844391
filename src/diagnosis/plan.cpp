#include "diagnosis/plan.hpp"

#include "base/contains.hpp"
#include "diagnosis/plan_search.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
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

/// Everything that the plans of one assessment have in common.
class Planner {
 public:
  Planner(const Assessment& assessment, std::optional<LevelId> target)
      : assessment_(assessment),
        questionnaire_(*assessment.questionnaire),
        model_(assessment),
        target_(target) {
    if (target) goal_ = goal_of(assessment, model_, *target);
  }

  [[nodiscard]] Plan cheapest() const { return proven(plan_of(cheapest_holding(none()), 0)); }

  [[nodiscard]] Plan best_within(double days) const {
    const Candidates cheapest = cheapest_holding(none());
    const Candidates start = days_of(model_, cheapest) <= days + 1e-9 ? cheapest : none();
    return proven(plan_of(highest_set_within(assessment_, model_, goal_, start, days), 0));
  }

  [[nodiscard]] Plan roadmap() const {
    Candidates forced = none();
    for (const Advice& advice : assessment_.guidance->advice)
      if (is_urgent(advice) || is_remedy(advice))
        forced[candidate_of(advice.recommendation)] = true;
    std::vector<Ask> asks = first_asks(assessment_);
    const PlanRules& rules = questionnaire_.plan;
    const bool is_short = target_ && !is_thin(assessment_);
    const auto wanted = static_cast<std::size_t>(is_short ? rules.now : rules.now + rules.next);
    Plan plan = plan_of(target_ ? cheapest_holding(forced) : with_requirements(forced),
                        wanted - std::min({wanted, asks.size(), std::size_t(rules.now)}));
    plan.asks = std::move(asks);
    share_out(plan);
    return proven(std::move(plan));
  }

 private:
  [[nodiscard]] Candidates none() const { return Candidates(model_.candidates().size(), false); }

  [[nodiscard]] Candidates cheapest_holding(const Candidates& forced) const {
    return cheapest_set(assessment_, model_, goal_, forced);
  }

  [[nodiscard]] Candidates with_requirements(const Candidates& set) const {
    Candidates all = none();
    for (std::size_t i = 0; i < set.size(); ++i)
      for (std::size_t k = 0; set[i] && k < set.size(); ++k)
        if (model_.with_requirements(i)[k]) all[k] = true;
    return all;
  }

  [[nodiscard]] std::size_t candidate_of(RecommendationId id) const {
    const auto place = std::find(model_.candidates().begin(), model_.candidates().end(), id);
    return static_cast<std::size_t>(place - model_.candidates().begin());
  }

  /// Of one that is called for, as every step is.
  [[nodiscard]] const Advice& advice_of(RecommendationId id) const {
    const auto& all = assessment_.guidance->advice;
    return *std::find_if(all.begin(), all.end(),
                         [&](const Advice& advice) { return advice.recommendation == id; });
  }

  [[nodiscard]] bool is_urgent(const Advice& advice) const {
    return questionnaire_.stages[advice.stage].urgent;
  }
  [[nodiscard]] const std::vector<RecommendationId>* remedies() const {
    const auto& patterns = assessment_.patterns;
    return patterns && patterns->lead ? &questionnaire_.patterns[*patterns->lead].remedies
                                      : nullptr;
  }
  [[nodiscard]] bool is_remedy(const Advice& advice) const {
    return remedies() && contains(*remedies(), advice.recommendation);
  }
  [[nodiscard]] bool opens_a_lock(const Advice& advice) const {
    return std::any_of(goal_.locks.begin(), goal_.locks.end(),
                       [&](const Lock& lock) { return contains(advice.opens, lock.gate); });
  }

  /// The set as steps in the order of doing, and at least `wanted` of them where there are as many.
  [[nodiscard]] Plan plan_of(const Candidates& set, std::size_t wanted) const {
    Plan plan;
    plan.target = target_;
    plan.is_exact = keeps_what_applies(questionnaire_, model_);
    plan.beyond = goal_.beyond;
    plan.most_overall = model_.overall(model_.measures(Candidates(set.size(), true)));
    const auto& called_for = assessment_.guidance->advice;
    const auto is_in = [&](const Advice& advice) {
      return set[candidate_of(advice.recommendation)];
    };
    for (const Advice& advice : called_for)
      if (is_in(advice) && is_urgent(advice)) place(plan, advice, StepReason::harm);
    if (remedies())
      for (const RecommendationId remedy : *remedies())
        for (const Advice& advice : called_for)
          if (advice.recommendation == remedy && is_in(advice))
            place(plan, advice, StepReason::cause);
    for (const Advice& advice : called_for)
      if (is_in(advice) && opens_a_lock(advice)) place(plan, advice, StepReason::gate);
    auto room = static_cast<long>(wanted) - std::count(set.begin(), set.end(), true);
    for (const Advice& advice : called_for) {
      if (is_in(advice)) {
        place(plan, advice, StepReason::points);
      } else if (room > 0 && advice.waits_to_know.empty()) {
        const std::size_t before = plan.steps.size();
        place(plan, advice, StepReason::more);
        room -= static_cast<long>(plan.steps.size() - before);
      }
    }
    return plan;
  }

  /// Behind what it requires; requirements have no circles.
  void place(Plan& plan, const Advice& advice, StepReason why,
             std::optional<RecommendationId> needed_for = {}) const {
    if (plan.step(advice.recommendation)) return;
    for (const RecommendationId before : advice.waits_for)
      place(plan, advice_of(before), why, advice.recommendation);
    PlanStep step;
    step.recommendation = advice.recommendation;
    step.why = why;
    step.needed_for = needed_for;
    plan.steps.push_back(std::move(step));
  }

  /// Asking takes a turn as doing does.
  void share_out(Plan& plan) const {
    const PlanRules& rules = questionnaire_.plan;
    std::map<std::string, int> of_owner;
    int now = static_cast<int>(plan.asks.size()), next = 0;
    const auto waits = [&](const PlanStep& step, Timeframe latest) {
      const Advice& advice = advice_of(step.recommendation);
      return !advice.waits_to_know.empty() ||
             std::any_of(advice.waits_for.begin(), advice.waits_for.end(),
                         [&](RecommendationId id) { return plan.step(id)->timeframe > latest; });
    };
    for (PlanStep& step : plan.steps) {
      int& of_this_owner = of_owner[questionnaire_.recommendations[step.recommendation].owner];
      if (now >= rules.now || of_this_owner >= rules.now_per_owner || waits(step, Timeframe::now))
        continue;
      step.timeframe = Timeframe::now;
      ++now;
      ++of_this_owner;
    }
    for (PlanStep& step : plan.steps) {
      if (step.timeframe == Timeframe::now || next >= rules.next || waits(step, Timeframe::next))
        continue;
      step.timeframe = Timeframe::next;
      ++next;
    }
    std::stable_sort(
        plan.steps.begin(), plan.steps.end(),
        [](const PlanStep& a, const PlanStep& b) { return a.timeframe < b.timeframe; });
  }

  /// Everybody does one thing after the other, and nothing begins before what it requires is done.
  void set_dates(Plan& plan) const {
    std::map<std::string, Date> busy_until;
    for (PlanStep& step : plan.steps) {
      const Recommendation& about = questionnaire_.recommendations[step.recommendation];
      Date begin = busy_until.try_emplace(about.owner, assessment_.card.as_of).first->second;
      for (const RecommendationId id : advice_of(step.recommendation).waits_for)
        if (const PlanStep* before = plan.step(id)) begin = std::max(begin, before->due);
      step.due = begin + static_cast<int>(std::ceil(about.weeks * 7));
      busy_until[about.owner] = step.due;
    }
  }

  /// What each step is worth, by scoring again.
  [[nodiscard]] Plan proven(Plan plan) const {
    set_dates(plan);
    std::vector<RecommendationId> done;
    std::vector<bool> is_open(goal_.locks.size(), false);
    for (PlanStep& step : plan.steps) {
      done.push_back(step.recommendation);
      plan.effort += questionnaire_.recommendations[step.recommendation].effort;
      plan.after = projected(done);
      step.overall_after = *plan.after.card.overall;
      if (plan.after.standing) step.level_after = plan.after.standing->level;
      for (std::size_t i = 0; i < goal_.locks.size(); ++i)
        is_open[i] = is_open[i] || opens(goal_.locks[i], step, plan.after);
      if (!step.opens.empty() && step.why == StepReason::points) step.why = StepReason::gate;
    }
    if (done.empty()) plan.after = projected(done);
    plan.reaches_target = target_ && plan.after.standing && plan.after.standing->level >= *target_;
    plan.needed_for_level = needed(done, plan.after);
    return plan;
  }

  /// Notes on the step what it does to a lock, and says whether it is open then.
  [[nodiscard]] bool opens(const Lock& lock, PlanStep& step, const Projection& after) const {
    const bool alone = std::count(lock.touching.begin(), lock.touching.end(), true) == 1;
    step.is_forced = step.is_forced || (alone && lock.touching[candidate_of(step.recommendation)]);
    for (const Condition& condition : conditions_of(questionnaire_, after.card, lock.level))
      if (condition.gate == lock.gate && condition.at_low == Truth::yes) {
        step.opens.push_back(lock.gate);
        return true;
      }
    return false;
  }

  /// Those without which the level would be lower; none where the level stays.
  [[nodiscard]] std::vector<RecommendationId> needed(const std::vector<RecommendationId>& done,
                                                     const Projection& after) const {
    std::vector<RecommendationId> found;
    if (!after.standing || !assessment_.standing ||
        after.standing->level == assessment_.standing->level)
      return found;
    for (std::size_t i = 0; i < done.size(); ++i) {
      std::vector<RecommendationId> others = done;
      others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
      if (projected(others).standing->level < after.standing->level) found.push_back(done[i]);
    }
    return found;
  }

  [[nodiscard]] Projection projected(const std::vector<RecommendationId>& done) const {
    return projection(questionnaire_, assessment_.voices, assessment_.card.as_of, done);
  }

  const Assessment& assessment_;
  const Questionnaire& questionnaire_;
  PlanModel model_;
  std::optional<LevelId> target_;
  Goal goal_;
};

}  // namespace

std::string_view name_of(Timeframe timeframe) {
  switch (timeframe) {
    case Timeframe::now:
      return "now";
    case Timeframe::next:
      return "next";
    case Timeframe::later:
      break;
  }
  return "later";
}

const PlanStep* Plan::step(RecommendationId id) const {
  for (const PlanStep& each : steps)
    if (each.recommendation == id) return &each;
  return nullptr;
}

std::optional<LevelId> next_target(const Assessment& assessment) {
  if (!assessment.standing) return std::nullopt;
  const LevelId next{assessment.standing->level.value + 1};
  if (next > highest_level(*assessment.questionnaire, assessment.voices)) return std::nullopt;
  return next;
}

std::optional<Plan> roadmap(const Assessment& assessment, std::optional<LevelId> target) {
  if (!assessment.guidance) return std::nullopt;
  return Planner(assessment, target ? target : next_target(assessment)).roadmap();
}

Plan cheapest_plan(const Assessment& assessment, LevelId target) {
  return Planner(assessment, target).cheapest();
}

Plan best_plan_within(const Assessment& assessment, LevelId target, double days) {
  return Planner(assessment, target).best_within(days);
}

}  // namespace readiness::diagnosis
