// Plans against trying every set: nothing is cheaper, and scoring again agrees.

#include "diagnosis/plan.hpp"
#include "diagnosis/plan_model.hpp"
#include "everything.hpp"
#include "property/cases.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>

namespace readiness::property {
namespace {

// A condition that reads a raised question changes what applies; see Plan::is_exact.
constexpr Wishes without_conditions{false, true, true};
constexpr std::size_t most_tried = 9;  // 512 sets

struct Tried {
  std::vector<RecommendationId> done;
  double days = 0;
  Projection after;
};

/// Every set that holds what its members require.
std::vector<Tried> every_set(const Assessment& today) {
  std::vector<RecommendationId> all;
  for (const Advice& advice : today.guidance->advice) all.push_back(advice.recommendation);
  std::vector<Tried> sets;
  for (std::size_t bits = 0; bits < (std::size_t{1} << all.size()); ++bits) {
    Tried tried;
    for (std::size_t i = 0; i < all.size(); ++i)
      if (bits >> i & 1U) tried.done.push_back(all[i]);
    const auto has = [&](RecommendationId id) {
      return std::find(tried.done.begin(), tried.done.end(), id) != tried.done.end();
    };
    bool closed = true;
    for (const Advice& advice : today.guidance->advice)
      for (const RecommendationId before : advice.waits_for)
        closed = closed && (!has(advice.recommendation) || has(before));
    if (!closed) continue;
    for (const RecommendationId id : tried.done)
      tried.days += today.questionnaire->recommendations[id].effort.likely;
    tried.after = projection(*today.questionnaire, today.voices, today.card.as_of, tried.done);
    sets.push_back(std::move(tried));
  }
  return sets;
}

/// The conditions up to the target that hold.
std::vector<bool> held(const Questionnaire& questionnaire, const Scorecard& card, LevelId target) {
  std::vector<bool> holds;
  for (std::size_t level = 1; level <= target.value; ++level)
    for (const Condition& condition : conditions_of(questionnaire, card, LevelId{level}))
      holds.push_back(condition.at_low == Truth::yes);
  return holds;
}

bool covers(const std::vector<bool>& a, const std::vector<bool>& b) {
  for (std::size_t i = 0; i < a.size(); ++i)
    if (b[i] && !a[i]) return false;
  return true;
}

void check_against_every_set(const Assessment& today, LevelId target) {
  const Questionnaire& questionnaire = *today.questionnaire;
  const std::vector<Tried> sets = every_set(today);
  const std::vector<bool> goal = held(questionnaire, sets.back().after.card, target);
  const Plan plan = cheapest_plan(today, target);
  CHECK(covers(held(questionnaire, plan.after.card, target), goal));
  double cheapest = sets.back().days;
  for (const Tried& tried : sets)
    if (covers(held(questionnaire, tried.after.card, target), goal))
      cheapest = std::min(cheapest, tried.days);
  CHECK(plan.effort.likely == doctest::Approx(cheapest).epsilon(1e-12));

  const double budget = std::floor(sets.back().days / 2);
  const Plan best = best_plan_within(today, target, budget);
  CHECK(best.effort.likely <= budget + 1e-9);
  double highest = -1e18;
  for (const Tried& tried : sets) {
    const bool counts =
        plan.effort.likely > budget + 1e-9 || covers(held(questionnaire, tried.after.card, target), goal);
    if (counts && tried.days <= budget + 1e-9)
      highest = std::max(highest, tried.after.card.overall->low);
  }
  if (plan.effort.likely > budget + 1e-9)
    CHECK(best.after.card.overall->low == doctest::Approx(highest).epsilon(1e-9));
  else
    CHECK(best.after.card.overall->low <= highest + 1e-9);
}

/// Nothing stops harm or treats a pattern here, so but for what fills the turn it is the cheapest
/// plan; every step behind what it requires, and every owner doing one thing after the other.
void check_roadmap(const Assessment& today, LevelId target) {
  const Questionnaire& questionnaire = *today.questionnaire;
  const Plan plan = roadmap(today, target).value();
  double days = 0;
  std::map<std::string, Date> busy_until;
  std::set<std::size_t> done;
  int now = static_cast<int>(plan.asks.size());
  for (const PlanStep& step : plan.steps) {
    const Recommendation& about = questionnaire.recommendations[step.recommendation];
    if (step.why != StepReason::more) days += about.effort.likely;
    for (const Advice& advice : today.guidance->advice)
      if (advice.recommendation == step.recommendation)
        for (const RecommendationId before : advice.waits_for) CHECK(done.count(before.value) == 1);
    CHECK(done.insert(step.recommendation.value).second);
    const Date begin = busy_until.try_emplace(about.owner, today.card.as_of).first->second;
    CHECK(step.due - begin >= static_cast<int>(about.weeks * 7));
    busy_until[about.owner] = step.due;
    now += step.timeframe == Timeframe::now ? 1 : 0;
  }
  CHECK(days == doctest::Approx(cheapest_plan(today, target).effort.likely).epsilon(1e-12));
  CHECK(now <= std::max(questionnaire.plan.now, static_cast<int>(plan.asks.size())));
}

Expression number(double value) {
  Expression expression;
  expression.op = Expression::Op::number;
  expression.value = value;
  return expression;
}

Expression at_most(QuestionId question, int level) {
  Expression reading;
  reading.op = Expression::Op::level;
  reading.question = question;
  Expression expression;
  expression.op = Expression::Op::at_most;
  expression.arguments = {reading, number(level)};
  return expression;
}

/// Recommendations that are called for by a low answer, lift one to three questions, cost half a
/// day to four, and now and then need an earlier one.
Questionnaire with_recommendations(const Case& c) {
  Questionnaire questionnaire = c.questionnaire;
  questionnaire.stages.add({"only", "Only", "", false});
  std::vector<QuestionId> scored;
  for (const QuestionId id : questionnaire.questions.ids())
    if (questionnaire.questions[id].dimension &&
        level_count(questionnaire, questionnaire.questions[id].kind) > 1)
      scored.push_back(id);
  const int count = scored.empty() ? 0 : c.draw.between(2, 8);
  for (int i = 0; i < count; ++i) {
    Recommendation row;
    row.id = "r" + std::to_string(i);
    row.effort.likely = 0.5 * c.draw.between(1, 8);
    row.weeks = c.draw.between(1, 4);
    row.owner = c.draw.chance(50) ? "A" : "B";
    const QuestionId cause = c.draw.one_of(scored);
    row.when = at_most(cause, 2);
    for (int lifted = 0; lifted < c.draw.between(1, 3); ++lifted) {
      const QuestionId id = lifted == 0 ? cause : c.draw.one_of(scored);
      row.raises[id] =
          c.draw.between(1, level_count(questionnaire, questionnaire.questions[id].kind) - 1);
    }
    if (i > 0 && c.draw.chance(40))
      row.requires_done.push_back(
          RecommendationId{static_cast<std::size_t>(c.draw.between(0, i - 1))});
    questionnaire.recommendations.add(std::move(row));
  }
  return questionnaire;
}

TEST_CASE("a plan is the cheapest of all sets, and a budget is used to the best") {
  int planned = 0;
  on_random_cases(10, without_conditions, [&](const Case& c) {
    const Questionnaire questionnaire = with_recommendations(c);
    const Assessment today = assessment(questionnaire, c.response, c.as_of);
    if (!today.guidance || !next_target(today)) return;
    if (today.guidance->advice.empty() || today.guidance->advice.size() > most_tried) return;
    check_against_every_set(today, *next_target(today));
    check_roadmap(today, *next_target(today));
    check_against_every_set(today, highest_level(questionnaire, alone(c.response)));
    ++planned;
  });
  CHECK(planned > 0);
}

TEST_CASE("the quick sums of a set equal scoring again") {
  int compared = 0;
  on_random_cases(20, without_conditions, [&](const Case& c) {
    const Questionnaire questionnaire = with_recommendations(c);
    const Assessment today = assessment(questionnaire, c.response, c.as_of);
    if (!today.guidance || today.guidance->advice.empty()) return;
    const PlanModel model(today);
    std::vector<bool> set;
    std::vector<RecommendationId> done;
    for (const RecommendationId id : model.candidates()) {
      set.push_back(c.draw.chance(50));
      if (set.back()) done.push_back(id);
    }
    const Projection after = projection(questionnaire, alone(c.response), today.card.as_of, done);
    CHECK(std::abs(model.overall(model.measures(set)) - after.card.overall->low) < 1e-9);
    ++compared;
  });
  CHECK(compared > 0);
}

}  // namespace
}  // namespace readiness::property
