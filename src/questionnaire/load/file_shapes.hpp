#pragma once

#include "base/modules.hpp"
#include "document/shape/shape.hpp"

namespace readiness::questionnaire {

// What the files of a questionnaire look like, by their `schema:` line. The loader checks against
// these and schema/ is written from them.
[[nodiscard]] Shape questionnaire_shape();    ///< readiness/questionnaire@1
[[nodiscard]] Shape survey_shape();           ///< readiness/survey@1
[[nodiscard]] Shape contradictions_shape();   ///< readiness/contradictions@1
[[nodiscard]] Shape patterns_shape();         ///< readiness/patterns@1
[[nodiscard]] Shape recommendations_shape();  ///< readiness/recommendations@1

}  // namespace readiness::questionnaire
