#include "diagnosis/plan.hpp"

#include "diagnosis/gains.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace readiness {
namespace {

using Set = std::vector<bool>;

constexpr double tolerance = 1e-9;
constexpr double nothing = std::numeric_limits<double>::infinity();

/// A measure (see Gains::measures) that must reach a bound.
struct Bound {
  std::size_t measure = 0;
  double least = 0;
};

/// A gate that is closed today and that some set of recommendations opens.
struct Lock {
  const Gate* gate = nullptr;
  LevelId level{};
  Set touching;  ///< the candidates that raise a question it reads
  bool reads_scores = false;
};

/// Whether a gate asks every dimension's low end for a number.
bool bounds_every_low(const Expression& require) {
  return require.op == Expression::Op::every && require.arguments[0].op == Expression::Op::low &&
         require.arguments[1].op == Expression::Op::number;
}

/// What a plan must bring about: everything up to the target that all recommendations together do.
struct Goal {
  std::vector<Bound> bounds;
  std::vector<Lock> locks;
  std::vector<Condition> beyond;
};

class GoalMaker {
 public:
  GoalMaker(const Assessment& assessment, const Gains& gains, LevelId target)
      : assessment_(assessment),
        questionnaire_(*assessment.questionnaire),
        gains_(gains),
        all_(outlook(questionnaire_, *assessment.response, assessment.card, gains.candidates())) {
    for (std::size_t level = 1; level <= target.value; ++level) add(LevelId{level});
  }

  Goal goal() { return std::move(goal_); }

 private:
  void add(LevelId level) {
    const auto today = conditions_of(questionnaire_, assessment_.card, level);
    const auto then = conditions_of(questionnaire_, all_.card, level);
    for (std::size_t i = 0; i < then.size(); ++i) {
      if (then[i].at_low != Truth::yes)
        add_beyond(then[i]);
      else if (!then[i].gate)
        add_overall(questionnaire_.levels[level].min);
      else if (bounds_every_low(then[i].gate->require))
        add_every(then[i].gate->require.arguments[1].value);
      else if (today[i].at_low != Truth::yes)
        add_lock(*then[i].gate, level);
    }
  }

  /// A higher level asks for the same and more; said once.
  void add_beyond(const Condition& condition) {
    std::erase_if(goal_.beyond, [&](const Condition& before) {
      return !condition.gate ? !before.gate
                             : before.gate && before.gate->require == condition.gate->require;
    });
    goal_.beyond.push_back(condition);
  }

  void add_overall(double least) {
    for (std::size_t i = 0; i < gains_.dimension_count(); ++i) goal_.bounds.push_back({i, least});
  }

  void add_every(double least) {
    for (std::size_t i = 0; i < gains_.dimension_count(); ++i)
      goal_.bounds.push_back({gains_.dimension_count() + i, least});
  }

  void add_lock(const Gate& gate, LevelId level) {
    Lock lock{&gate, level, Set(gains_.candidates().size(), false), false};
    const std::vector<QuestionId> read = questions_in(gate.require);
    lock.reads_scores = read.empty();
    for (std::size_t i = 0; i < lock.touching.size(); ++i)
      for (const QuestionId question : read)
        if (questionnaire_.recommendations[gains_.candidates()[i]].raises.count(question) > 0)
          lock.touching[i] = true;
    goal_.locks.push_back(std::move(lock));
  }

  const Assessment& assessment_;
  const Questionnaire& questionnaire_;
  const Gains& gains_;
  Outlook all_;
  Goal goal_;
};

/// Branch and bound over sets of candidates: each is taken, with what it requires, or left out. A
/// branch is left where a bound that no completion can beat is no better than the best set so far.
class Search {
 public:
  Search(const Assessment& assessment, const Gains& gains, const Goal& goal)
      : assessment_(assessment),
        gains_(gains),
        goal_(goal),
        count_(gains.candidates().size()),
        taken_(count_, false),
        left_out_(count_, false) {
    const std::size_t measures = 2 * gains.dimension_count();
    for (std::size_t m = 0; m < measures; ++m) by_yield_.push_back(ordered_by_yield(m));
  }

  /// The cheapest set that meets the goal. All candidates together meet it.
  Set cheapest() {
    best_ = Set(count_, true);
    best_days_ = days_of(best_);
    for (const Lock& lock : goal_.locks)
      if (std::count(lock.touching.begin(), lock.touching.end(), true) == 1) take(only(lock));
    shorten();
    return best_;
  }

  /// The set with the highest overall that holds `start` and costs no more than `days`.
  Set highest_within(const Set& start, double days) {
    taken_ = start;
    best_ = start;
    best_overall_ = gains_.overall(gains_.measures(start));
    best_days_ = days_of(start);
    budget_ = days;
    raise();
    return best_;
  }

  [[nodiscard]] double days_of(const Set& set) const {
    double days = 0;
    for (std::size_t i = 0; i < count_; ++i) days += set[i] ? gains_.days(i) : 0;
    return days;
  }

 private:
  static std::size_t only(const Lock& lock) {
    return static_cast<std::size_t>(std::find(lock.touching.begin(), lock.touching.end(), true) -
                                    lock.touching.begin());
  }

  [[nodiscard]] double yield(std::size_t candidate, std::size_t measure) const {
    const double days = gains_.days(candidate);
    return days > 0 ? gains_.most(candidate, measure) / days : nothing;
  }

  [[nodiscard]] std::vector<std::size_t> ordered_by_yield(std::size_t measure) const {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < count_; ++i)
      if (gains_.most(i, measure) > tolerance) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return yield(a, measure) > yield(b, measure);
    });
    return order;
  }

  void take(std::size_t candidate) {
    const Set& needed = gains_.with_requirements(candidate);
    for (std::size_t i = 0; i < count_; ++i)
      if (needed[i]) taken_[i] = true;
  }

  [[nodiscard]] bool can_take(std::size_t candidate) const {
    const Set& needed = gains_.with_requirements(candidate);
    for (std::size_t i = 0; i < count_; ++i)
      if (needed[i] && left_out_[i]) return false;
    return true;
  }

  [[nodiscard]] bool is_undecided(std::size_t candidate) const {
    return !taken_[candidate] && !left_out_[candidate];
  }

  /// Days that any completion still costs: a measure is filled with the best yields first, parts of
  /// candidates allowed, which no real completion can beat.
  [[nodiscard]] double days_to(const Bound& bound, const std::vector<double>& measures) const {
    double missing = bound.least - measures[bound.measure];
    if (missing <= tolerance) return 0;
    double days = 0;
    for (const std::size_t candidate : by_yield_[bound.measure]) {
      if (!is_undecided(candidate)) continue;
      const double gain = gains_.most(candidate, bound.measure);
      if (gain >= missing - tolerance) return days + gains_.days(candidate) * missing / gain;
      missing -= gain;
      days += gains_.days(candidate);
    }
    return nothing;
  }

  [[nodiscard]] double days_to(const Lock& lock) const {
    double days = nothing;
    for (std::size_t i = 0; i < count_; ++i) {
      if (!lock.touching[i] || left_out_[i]) continue;
      if (taken_[i]) return 0;
      days = std::min(days, gains_.days(i));
    }
    return lock.reads_scores ? 0 : days;
  }

  [[nodiscard]] double days_still(const std::vector<double>& measures) const {
    double days = 0;
    for (const Bound& bound : goal_.bounds) days = std::max(days, days_to(bound, measures));
    for (const Lock& lock : goal_.locks) days = std::max(days, days_to(lock));
    return days;
  }

  [[nodiscard]] std::vector<RecommendationId> ids_of(const Set& set) const {
    std::vector<RecommendationId> ids;
    for (std::size_t i = 0; i < count_; ++i)
      if (set[i]) ids.push_back(gains_.candidates()[i]);
    return ids;
  }

  /// By scoring again, for the gates; the bounds are known to be met.
  [[nodiscard]] bool opens_all_locks() const {
    if (goal_.locks.empty()) return true;
    const Questionnaire& questionnaire = *assessment_.questionnaire;
    const Outlook after =
        outlook(questionnaire, *assessment_.response, assessment_.card, ids_of(taken_));
    for (const Lock& lock : goal_.locks)
      for (const Condition& condition : conditions_of(questionnaire, after.card, lock.level))
        if (condition.gate == lock.gate && condition.at_low != Truth::yes) return false;
    return true;
  }

  [[nodiscard]] bool meets_bounds(const std::vector<double>& measures) const {
    return std::all_of(goal_.bounds.begin(), goal_.bounds.end(), [&](const Bound& bound) {
      return measures[bound.measure] >= bound.least - tolerance;
    });
  }

  /// The undecided candidate with the best yield where most is missing.
  [[nodiscard]] std::optional<std::size_t> next_for(const std::vector<double>& measures) const {
    const Bound* worst = nullptr;
    double most_missing = tolerance;
    for (const Bound& bound : goal_.bounds)
      if (bound.least - measures[bound.measure] > most_missing) {
        most_missing = bound.least - measures[bound.measure];
        worst = &bound;
      }
    if (worst)
      for (const std::size_t candidate : by_yield_[worst->measure])
        if (is_undecided(candidate)) return candidate;
    for (const Lock& lock : goal_.locks)
      for (std::size_t i = 0; i < count_; ++i)
        if (lock.touching[i] && is_undecided(i)) return i;
    for (std::size_t i = 0; i < count_; ++i)
      if (is_undecided(i)) return i;
    return std::nullopt;
  }

  void shorten() {
    const std::vector<double> measures = gains_.measures(taken_);
    const double days = days_of(taken_);
    if (days + days_still(measures) >= best_days_ - tolerance) return;
    if (meets_bounds(measures) && opens_all_locks()) {
      best_ = taken_;
      best_days_ = days;
      return;
    }
    const auto candidate = next_for(measures);
    if (!candidate) return;
    branch(*candidate, [&] { shorten(); });
  }

  /// The overall that any completion within the budget reaches at most.
  [[nodiscard]] double most_overall(const std::vector<double>& measures, double days) const {
    double most = nothing;
    for (std::size_t m = 0; m < gains_.dimension_count(); ++m) {
      double value = measures[m], left = days;
      for (const std::size_t candidate : by_yield_[m]) {
        if (!is_undecided(candidate)) continue;
        const double cost = gains_.days(candidate), gain = gains_.most(candidate, m);
        if (cost > left) {
          value += gain * left / cost;
          break;
        }
        value += gain;
        left -= cost;
      }
      most = std::min(most, value);
    }
    return most;
  }

  void raise() {
    const double days = days_of(taken_);
    if (days > budget_ + tolerance) return;
    const std::vector<double> measures = gains_.measures(taken_);
    const double overall = gains_.overall(measures);
    const bool is_higher = overall > best_overall_ + tolerance;
    if (is_higher || (overall > best_overall_ - tolerance && days < best_days_ - tolerance)) {
      best_ = taken_;
      best_overall_ = overall;
      best_days_ = days;
    }
    if (most_overall(measures, budget_ - days) <= best_overall_ + tolerance) return;
    const auto weakest = std::min_element(
        measures.begin(), measures.begin() + static_cast<std::ptrdiff_t>(gains_.dimension_count()));
    for (const std::size_t candidate :
         by_yield_[static_cast<std::size_t>(weakest - measures.begin())]) {
      if (!is_undecided(candidate)) continue;
      branch(candidate, [&] { raise(); });
      return;
    }
  }

  void branch(std::size_t candidate, const auto& go_on) {
    if (can_take(candidate)) {
      const Set before = taken_;
      take(candidate);
      go_on();
      taken_ = before;
    }
    left_out_[candidate] = true;
    go_on();
    left_out_[candidate] = false;
  }

  const Assessment& assessment_;
  const Gains& gains_;
  const Goal& goal_;
  std::size_t count_;
  Set taken_, left_out_, best_;
  double best_days_ = 0, best_overall_ = 0, budget_ = 0;
  std::vector<std::vector<std::size_t>> by_yield_;
};

/// Whether what applies stays the same whatever is raised.
bool keeps_what_applies(const Questionnaire& questionnaire, const Gains& gains) {
  for (const Question& question : questionnaire.questions) {
    if (!question.when) continue;
    for (const QuestionId read : questions_in(*question.when))
      for (const RecommendationId id : gains.candidates())
        if (questionnaire.recommendations[id].raises.count(read) > 0) return false;
  }
  return true;
}

/// The set as a plan: in the order of doing, each step proven by scoring again.
Plan plan_of(const Assessment& assessment, const Gains& gains, const Goal& goal, const Set& set,
             LevelId target) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  Plan plan;
  plan.target = target;
  plan.is_exact = keeps_what_applies(questionnaire, gains);
  plan.beyond = goal.beyond;
  plan.most_overall = gains.overall(gains.measures(Set(gains.candidates().size(), true)));
  std::vector<RecommendationId> done;
  std::vector<bool> is_open(goal.locks.size(), false);
  for (const Advice& advice : assessment.guidance->advice) {
    const auto place =
        std::find(gains.candidates().begin(), gains.candidates().end(), advice.recommendation);
    const auto candidate = static_cast<std::size_t>(place - gains.candidates().begin());
    if (!set[candidate]) continue;
    done.push_back(advice.recommendation);
    plan.after = outlook(questionnaire, *assessment.response, assessment.card, done);
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
    plan.days += gains.days(candidate);
    plan.steps.push_back(std::move(step));
  }
  if (done.empty())
    plan.after = outlook(questionnaire, *assessment.response, assessment.card, done);
  plan.reaches_target = plan.after.standing->level >= target;
  return plan;
}

}  // namespace

std::optional<LevelId> next_target(const Assessment& assessment) {
  if (!assessment.standing) return std::nullopt;
  const LevelId next{assessment.standing->level.value + 1};
  const Form& form = assessment.questionnaire->forms[assessment.response->form];
  if (next > highest_level(*assessment.questionnaire, form)) return std::nullopt;
  return next;
}

Plan cheapest_plan(const Assessment& assessment, LevelId target) {
  const Gains gains(assessment);
  const Goal goal = GoalMaker(assessment, gains, target).goal();
  return plan_of(assessment, gains, goal, Search(assessment, gains, goal).cheapest(), target);
}

Plan best_plan_within(const Assessment& assessment, LevelId target, double days) {
  const Gains gains(assessment);
  const Goal goal = GoalMaker(assessment, gains, target).goal();
  Search there(assessment, gains, goal);
  const Set cheapest = there.cheapest();
  Set start(gains.candidates().size(), false);
  if (there.days_of(cheapest) <= days + tolerance) start = cheapest;
  const Set set = Search(assessment, gains, goal).highest_within(start, days);
  return plan_of(assessment, gains, goal, set, target);
}

}  // namespace readiness
