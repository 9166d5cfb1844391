#pragma once

#include "base/modules.hpp"
#include "report/handout/handout.hpp"

#include <string>

namespace readiness::report {

/// A survey for LimeSurvey as its manual describes it under "Tab Separated Value survey structure".
/// Codes there are short, of letters and digits only: ours are made to fit.
[[nodiscard]] std::string limesurvey(const Handout& handout);

/// A mapping by which the responses are read that LimeSurvey exports as codes.
[[nodiscard]] std::string limesurvey_mapping(const Handout& handout);

}  // namespace readiness::report
