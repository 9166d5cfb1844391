#pragma once

#include "base/modules.hpp"
#include "input/ask_plan.hpp"

#include <deque>
#include <optional>

namespace readiness::batch {

/// What is worked out once for each plan, of one `AskPlans`.
template <class Value>
class ByPlan {
 public:
  /// `make` gives the value of a plan that was not met before.
  template <class Make>
  [[nodiscard]] const Value& operator()(const AskPlan& plan, Make make) {
    if (plan.number >= all_.size()) all_.resize(plan.number + 1);
    std::optional<Value>& its = all_[plan.number];
    if (!its) its = make();
    return *its;
  }

 private:
  std::deque<std::optional<Value>> all_;  // values stay where they are
};

}  // namespace readiness::batch
