#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"
#include "questionnaire/model.hpp"

namespace readiness::questionnaire {

/// Whether a result was made with this questionnaire and the scoring that it has now; `made_with`
/// is what stands under the result's `questionnaire:`.
[[nodiscard]] bool is_made_with(const Node& made_with, const Questionnaire& questionnaire);

}  // namespace readiness::questionnaire
