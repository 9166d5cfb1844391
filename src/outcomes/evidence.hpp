#pragma once

#include "base/modules.hpp"
#include "outcomes/review.hpp"

#include <string>
#include <vector>

namespace readiness::outcomes {

/// The items of a question that figures show before and after a change.
struct ShownItems {
  std::string question;
  std::vector<std::string> items;
  Date newest;  ///< the last day of these figures; meaningless where there are none
};
[[nodiscard]] std::vector<ShownItems> items_shown(const std::vector<WorkflowReview>& reviews,
                                                  const MeasureWords& words);

/// Where a measure stands now: the mean since the last change.
struct CurrentValue {
  std::string workflow, measure, unit;
  double value = 0;
  std::size_t figures = 0;
  Date newest;
};
/// Of the measures that show an item which the text is about.
[[nodiscard]] std::vector<CurrentValue> current_values(const std::vector<WorkflowReview>& reviews,
                                                       const MeasureWords& words,
                                                       std::string_view about);

}  // namespace readiness::outcomes
