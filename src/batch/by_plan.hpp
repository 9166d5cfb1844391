#pragma once

#include "base/modules.hpp"
#include "input/ask_plan.hpp"

#include <algorithm>
#include <deque>
#include <utility>

namespace readiness::batch {

/// What is worked out once for each plan. Neighbouring rows mostly have the same one.
template <class Value>
class ByPlan {
 public:
  /// `make` gives the value of a plan that was not met before. It stays where it is, as plans do.
  template <class Make>
  [[nodiscard]] const Value& operator()(const AskPlan& plan, Make make) {
    if (last_ && last_->first == &plan) return last_->second;
    const auto known = std::ranges::find(all_, &plan, &Entry::first);
    last_ = known != all_.end() ? &*known : &all_.emplace_back(&plan, make());
    return last_->second;
  }

 private:
  using Entry = std::pair<const AskPlan*, Value>;
  std::deque<Entry> all_;
  const Entry* last_ = nullptr;
};

}  // namespace readiness::batch
