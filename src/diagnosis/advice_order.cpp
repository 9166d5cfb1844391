#include "diagnosis/advice_order.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace readiness::diagnosis {
namespace {

/// Puts recommendations into the order of doing.
class Order {
 public:
  Order(const Questionnaire& questionnaire, const Patterns& patterns,
        const std::optional<Start>& start, std::vector<Advice> advice)
      : questionnaire_(questionnaire), advice_(std::move(advice)) {
    mark_precedence(patterns);
    first_stage_ = first_stage(start);
    std::stable_sort(advice_.begin(), advice_.end(),
                     [&](const Advice& a, const Advice& b) { return rank(a) < rank(b); });
  }

  std::vector<Advice> ordered() {
    for (const Advice& each : advice_) place(each);
    share_out();
    return std::move(placed_);
  }

 private:
  void mark_precedence(const Patterns& patterns) {
    for (Advice& each : advice_)
      if (questionnaire_.stages[each.stage].urgent) each.precedence = Precedence::urgent;
    if (!patterns.lead) return;
    for (const RecommendationId remedy : questionnaire_.patterns[*patterns.lead].remedies)
      for (Advice& each : advice_)
        if (each.recommendation == remedy && each.precedence == Precedence::ranked) {
          each.precedence = Precedence::remedy;
          return;
        }
  }

  /// The earliest stage with something to do for the facet where the way begins.
  [[nodiscard]] StageId first_stage(const std::optional<Start>& start) const {
    std::optional<StageId> first;
    for (const Advice& each : advice_)
      if (start && questionnaire_.recommendations[each.recommendation].facet == start->facet &&
          !questionnaire_.stages[each.stage].urgent && (!first || each.stage < *first))
        first = each.stage;
    return first.value_or(StageId{});
  }

  /// Lower comes first.
  [[nodiscard]] std::tuple<Precedence, bool, StageId, double> rank(const Advice& advice) const {
    if (advice.precedence != Precedence::ranked) return {advice.precedence, false, StageId{}, 0};
    const bool lies_behind = advice.stage < first_stage_ && !advice.brought_forward;
    return {advice.precedence, lies_behind, advice.stage, -advice.priority.value()};
  }

  [[nodiscard]] const Advice* find(const std::vector<Advice>& list, RecommendationId id) const {
    for (const Advice& each : list)
      if (each.recommendation == id) return &each;
    return nullptr;
  }

  /// What must be done before goes before; requirements have no circles.
  void place(const Advice& advice) {
    if (find(placed_, advice.recommendation)) return;
    for (const RecommendationId before : advice.waits_for) place(*find(advice_, before));
    placed_.push_back(advice);
  }

  /// Now: what waits for nothing. Next: what waits for nothing but that, or no longer has room.
  void share_out() {
    std::map<std::string, int> of_owner;
    int now = 0, next = 0;
    const PlanRules& plan = questionnaire_.plan;
    for (Advice& each : placed_) {
      int& of_this_owner = of_owner[questionnaire_.recommendations[each.recommendation].owner];
      const bool can_start = each.waits_for.empty() && each.waits_to_know.empty();
      if (can_start && now < plan.now && of_this_owner < plan.now_per_owner) {
        each.timeframe = Timeframe::now;
        ++now;
        ++of_this_owner;
      }
    }
    for (Advice& each : placed_) {
      if (each.timeframe == Timeframe::now || next == plan.next || !is_startable_next(each))
        continue;
      each.timeframe = Timeframe::next;
      ++next;
    }
  }

  [[nodiscard]] bool is_startable_next(const Advice& advice) const {
    return advice.waits_to_know.empty() &&
           std::all_of(advice.waits_for.begin(), advice.waits_for.end(),
                       [&](RecommendationId before) {
                         return find(placed_, before)->timeframe == Timeframe::now;
                       });
  }

  const Questionnaire& questionnaire_;
  std::vector<Advice> advice_, placed_;
  StageId first_stage_{};
};

}  // namespace

std::vector<Advice> in_order(const Questionnaire& questionnaire, const Patterns& patterns,
                             const std::optional<Start>& start, std::vector<Advice> advice) {
  return Order(questionnaire, patterns, start, std::move(advice)).ordered();
}

}  // namespace readiness::diagnosis
