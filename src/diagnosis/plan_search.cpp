#include "diagnosis/plan_search.hpp"

#include "base/number.hpp"
#include "diagnosis/projection.hpp"

#include <algorithm>
#include <limits>

namespace readiness::diagnosis {
namespace {

constexpr double nothing = std::numeric_limits<double>::infinity();

/// Branch and bound over sets of candidates: each is taken, with what it requires, or left out. A
/// branch is left where a bound that no completion can beat is no better than the best set so far.
class Search {
 public:
  Search(const Assessment& assessment, const PlanModel& model, const Goal& goal)
      : assessment_(assessment),
        model_(model),
        goal_(goal),
        count_(model.candidates().size()),
        taken_(count_, false),
        left_out_(count_, false) {
    const std::size_t measures = 2 * model.dimension_count();
    for (std::size_t m = 0; m < measures; ++m) by_yield_.push_back(ordered_by_yield(m));
  }

  /// The cheapest set that meets the goal and holds `forced`. All candidates together meet it.
  Candidates cheapest(const Candidates& forced) {
    best_ = Candidates(count_, true);
    best_days_ = days_of(model_, best_);
    for (std::size_t i = 0; i < count_; ++i)
      if (forced[i]) take(i);
    for (const Lock& lock : goal_.locks)
      if (std::count(lock.touching.begin(), lock.touching.end(), true) == 1) take(only(lock));
    shorten();
    return best_;
  }

  /// The set with the highest overall that holds `start` and costs no more than `days`.
  Candidates highest_within(const Candidates& start, double days) {
    taken_ = start;
    best_ = start;
    best_overall_ = model_.overall(model_.measures(start));
    best_days_ = days_of(model_, start);
    budget_ = days;
    raise();
    return best_;
  }

 private:
  static std::size_t only(const Lock& lock) {
    return static_cast<std::size_t>(std::find(lock.touching.begin(), lock.touching.end(), true) -
                                    lock.touching.begin());
  }

  [[nodiscard]] double yield(std::size_t candidate, std::size_t measure) const {
    const double days = model_.days(candidate);
    return days > 0 ? model_.most(candidate, measure) / days : nothing;
  }

  [[nodiscard]] std::vector<std::size_t> ordered_by_yield(std::size_t measure) const {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < count_; ++i)
      if (model_.most(i, measure) > tolerance) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return yield(a, measure) > yield(b, measure);
    });
    return order;
  }

  void take(std::size_t candidate) {
    const Candidates& needed = model_.with_requirements(candidate);
    for (std::size_t i = 0; i < count_; ++i)
      if (needed[i]) taken_[i] = true;
  }

  [[nodiscard]] bool can_take(std::size_t candidate) const {
    const Candidates& needed = model_.with_requirements(candidate);
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
      const double gain = model_.most(candidate, bound.measure);
      if (gain >= missing - tolerance) return days + model_.days(candidate) * missing / gain;
      missing -= gain;
      days += model_.days(candidate);
    }
    return nothing;
  }

  [[nodiscard]] double days_to(const Lock& lock) const {
    double days = nothing;
    for (std::size_t i = 0; i < count_; ++i) {
      if (!lock.touching[i] || left_out_[i]) continue;
      if (taken_[i]) return 0;
      days = std::min(days, model_.days(i));
    }
    return lock.reads_scores ? 0 : days;
  }

  [[nodiscard]] double days_still(const std::vector<double>& measures) const {
    double days = 0;
    for (const Bound& bound : goal_.bounds) days = std::max(days, days_to(bound, measures));
    for (const Lock& lock : goal_.locks) days = std::max(days, days_to(lock));
    return days;
  }

  [[nodiscard]] std::vector<RecommendationId> ids_of(const Candidates& set) const {
    std::vector<RecommendationId> ids;
    for (std::size_t i = 0; i < count_; ++i)
      if (set[i]) ids.push_back(model_.candidates()[i]);
    return ids;
  }

  /// By scoring again, for the gates; the bounds are known to be met.
  [[nodiscard]] bool opens_all_locks() const {
    if (goal_.locks.empty()) return true;
    const Questionnaire& questionnaire = *assessment_.questionnaire;
    const Projection after =
        projection(questionnaire, assessment_.voices, assessment_.card.as_of, ids_of(taken_));
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
    const std::vector<double> measures = model_.measures(taken_);
    const double days = days_of(model_, taken_);
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
    for (std::size_t m = 0; m < model_.dimension_count(); ++m) {
      double value = measures[m], left = days;
      for (const std::size_t candidate : by_yield_[m]) {
        if (!is_undecided(candidate)) continue;
        const double cost = model_.days(candidate), gain = model_.most(candidate, m);
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
    const double days = days_of(model_, taken_);
    if (days > budget_ + tolerance) return;
    const std::vector<double> measures = model_.measures(taken_);
    const double overall = model_.overall(measures);
    const bool is_higher = overall > best_overall_ + tolerance;
    if (is_higher || (overall > best_overall_ - tolerance && days < best_days_ - tolerance)) {
      best_ = taken_;
      best_overall_ = overall;
      best_days_ = days;
    }
    if (most_overall(measures, budget_ - days) <= best_overall_ + tolerance) return;
    const auto weakest = std::min_element(
        measures.begin(), measures.begin() + static_cast<std::ptrdiff_t>(model_.dimension_count()));
    for (const std::size_t candidate :
         by_yield_[static_cast<std::size_t>(weakest - measures.begin())]) {
      if (!is_undecided(candidate)) continue;
      branch(candidate, [&] { raise(); });
      return;
    }
  }

  void branch(std::size_t candidate, const auto& go_on) {
    if (can_take(candidate)) {
      const Candidates before = taken_;
      take(candidate);
      go_on();
      taken_ = before;
    }
    left_out_[candidate] = true;
    go_on();
    left_out_[candidate] = false;
  }

  const Assessment& assessment_;
  const PlanModel& model_;
  const Goal& goal_;
  std::size_t count_;
  Candidates taken_, left_out_, best_;
  double best_days_ = 0, best_overall_ = 0, budget_ = 0;
  std::vector<std::vector<std::size_t>> by_yield_;
};

}  // namespace

double days_of(const PlanModel& model, const Candidates& set) {
  double days = 0;
  for (std::size_t i = 0; i < set.size(); ++i) days += set[i] ? model.days(i) : 0;
  return days;
}

Candidates cheapest_set(const Assessment& assessment, const PlanModel& model, const Goal& goal,
                        const Candidates& forced) {
  return Search(assessment, model, goal).cheapest(forced);
}

Candidates highest_set_within(const Assessment& assessment, const PlanModel& model,
                              const Goal& goal, const Candidates& start, double days) {
  return Search(assessment, model, goal).highest_within(start, days);
}

}  // namespace readiness::diagnosis
