#pragma once

#include "base/modules.hpp"
#include "diagnosis/guidance.hpp"
#include "diagnosis/patterns.hpp"

#include <optional>
#include <vector>

namespace readiness::diagnosis {

/// Puts recommendations that are called for into the order of doing and shares them out to now,
/// next and later: what stops harm; the remedy of the leading pattern; then stage by stage from the
/// one where the way begins, within a stage by rank. What must be done before goes before, and what
/// waits for something is never for now.
[[nodiscard]] std::vector<Advice> in_order(const Questionnaire& questionnaire,
                                           const Patterns& patterns,
                                           const std::optional<Start>& start,
                                           std::vector<Advice> advice);

}  // namespace readiness::diagnosis
