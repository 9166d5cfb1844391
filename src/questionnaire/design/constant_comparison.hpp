#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <optional>

namespace readiness::questionnaire {

/// The smallest and the largest value that a quantity can take; `most` may be infinite.
struct Bounds {
  double least, most;
};
[[nodiscard]] std::optional<Bounds> bounds_of(const Expression& quantity,
                                              const Questionnaire& questionnaire);

/// What a comparison of a bounded quantity with a number always says; nothing when it depends on
/// the answers or cannot be told from the bounds.
[[nodiscard]] std::optional<bool> constant_truth(const Expression& comparison,
                                                 const Questionnaire& questionnaire);

}  // namespace readiness::questionnaire
