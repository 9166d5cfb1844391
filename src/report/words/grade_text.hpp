#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"
#include "scoring/scorecard.hpp"

#include <string>

namespace readiness::report {

/// The grades that a range spans: "patchy", "patchy to working"; empty when there are no grades.
[[nodiscard]] std::string grade_text(const Questionnaire& questionnaire, const Range& range);

}  // namespace readiness::report
