#pragma once

#include "base/modules.hpp"
#include "diagnosis/guidance.hpp"
#include "diagnosis/patterns.hpp"
#include "scoring/level.hpp"

#include <optional>

namespace readiness::diagnosis {

/// Reads every recommendation. `facts` are the answers given with scores at hand; a recommendation
/// may also rest on a prediction. A don't know calls for nothing, except on a gate of the next
/// level, where it reads as level 0: an unproven gate is a closed one.
[[nodiscard]] Guidance advise(const Questionnaire& questionnaire, const Facts& facts,
                              const Patterns& patterns, const std::optional<Standing>& standing);

}  // namespace readiness::diagnosis
