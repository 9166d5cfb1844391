#pragma once

#include "base/modules.hpp"
#include "diagnosis/guidance.hpp"
#include "diagnosis/patterns.hpp"
#include "scoring/level.hpp"

#include <optional>

namespace readiness::diagnosis {

/// Reads every recommendation. `facts` are the answers given with scores at hand; a recommendation
/// may also rest on a prediction. A don't know calls for nothing: whom to ask is the roadmap's.
[[nodiscard]] Guidance advise(const Questionnaire& questionnaire, const Facts& facts,
                              const Patterns& patterns, const std::optional<Standing>& standing);

}  // namespace readiness::diagnosis
