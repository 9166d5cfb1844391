#pragma once

#include "base/modules.hpp"
#include "diagnosis/guidance.hpp"

#include <optional>
#include <vector>

namespace readiness::diagnosis {

/// Puts recommendations that are called for into working order: what stops harm, then stage by
/// stage from the one where the way begins, within a stage by rank. What must be done before goes
/// before.
[[nodiscard]] std::vector<Advice> in_order(const Questionnaire& questionnaire,
                                           const std::optional<Start>& start,
                                           std::vector<Advice> advice);

}  // namespace readiness::diagnosis
