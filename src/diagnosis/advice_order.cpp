#include "diagnosis/advice_order.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace readiness::diagnosis {
namespace {

class Order {
 public:
  Order(const Questionnaire& questionnaire, const std::optional<Start>& start,
        std::vector<Advice> advice)
      : questionnaire_(questionnaire), advice_(std::move(advice)) {
    first_stage_ = first_stage(start);
    std::stable_sort(advice_.begin(), advice_.end(),
                     [&](const Advice& a, const Advice& b) { return rank(a) < rank(b); });
  }

  std::vector<Advice> ordered() {
    for (const Advice& each : advice_) place(each);
    return std::move(placed_);
  }

 private:
  [[nodiscard]] bool is_urgent(const Advice& advice) const {
    return questionnaire_.stages[advice.stage].urgent;
  }

  /// The earliest stage with something to do for the facet where the way begins.
  [[nodiscard]] StageId first_stage(const std::optional<Start>& start) const {
    std::optional<StageId> first;
    for (const Advice& each : advice_)
      if (start && questionnaire_.recommendations[each.recommendation].facet == start->facet &&
          !is_urgent(each) && (!first || each.stage < *first))
        first = each.stage;
    return first.value_or(StageId{});
  }

  /// Lower comes first.
  [[nodiscard]] std::tuple<bool, bool, StageId, double> rank(const Advice& advice) const {
    const bool lies_behind = advice.stage < first_stage_ && !advice.brought_forward;
    return {!is_urgent(advice), lies_behind, advice.stage, -advice.priority.value()};
  }

  [[nodiscard]] const Advice* find(const std::vector<Advice>& list, RecommendationId id) const {
    for (const Advice& each : list)
      if (each.recommendation == id) return &each;
    return nullptr;
  }

  /// Requirements have no circles.
  void place(const Advice& advice) {
    if (find(placed_, advice.recommendation)) return;
    for (const RecommendationId before : advice.waits_for) place(*find(advice_, before));
    placed_.push_back(advice);
  }

  const Questionnaire& questionnaire_;
  std::vector<Advice> advice_, placed_;
  StageId first_stage_{};
};

}  // namespace

std::vector<Advice> in_order(const Questionnaire& questionnaire, const std::optional<Start>& start,
                             std::vector<Advice> advice) {
  return Order(questionnaire, start, std::move(advice)).ordered();
}

}  // namespace readiness::diagnosis
