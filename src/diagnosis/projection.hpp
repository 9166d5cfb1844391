#pragma once

#include "base/modules.hpp"
#include "diagnosis/advice.hpp"
#include "scoring/level.hpp"

#include <optional>
#include <vector>

namespace readiness::diagnosis {

/// Where a person or a unit would stand once some recommendations are done, by scoring again with
/// what they raise in everybody's answers. Evidence stays as it is.
struct Projection {
  std::vector<Response> voices;
  Scorecard card;
  std::optional<Standing> standing;
};

[[nodiscard]] Projection projection(const Questionnaire& questionnaire, Voices voices, Date as_of,
                                    const std::vector<RecommendationId>& done);

}  // namespace readiness::diagnosis
