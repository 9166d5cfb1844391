#pragma once

#include "base/modules.hpp"
#include "diagnosis/guidance.hpp"
#include "diagnosis/patterns.hpp"
#include "scoring/level.hpp"

#include <optional>
#include <vector>

namespace readiness::diagnosis {

/// Reads every recommendation. `facts` are the answers given with scores at hand, `as_claimed` the
/// same with the levels that were answered, evidence or not: by these recommendations are called
/// for. One may also rest on a prediction. A don't know calls for nothing: whom to ask is the
/// roadmap's.
[[nodiscard]] Guidance advise(const Questionnaire& questionnaire, const Facts& facts,
                              const Facts& as_claimed, const Patterns& patterns,
                              const std::optional<Standing>& standing);

/// Puts recommendations that are called for into working order: what stops harm, then stage by
/// stage from the one where the way begins, within a stage by rank. What must be done before goes
/// before.
[[nodiscard]] std::vector<Advice> in_order(const Questionnaire& questionnaire,
                                           const std::optional<Start>& start,
                                           std::vector<Advice> advice);

}  // namespace readiness::diagnosis
