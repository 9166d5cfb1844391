#pragma once

#include "base/modules.hpp"
#include "selftest/run.hpp"

namespace readiness::selftest {

/// How much the cases exercise, and by name what none of them does: states of patterns,
/// recommendations called for and not, gates open and closed.
[[nodiscard]] std::string coverage_text(const Questionnaire& questionnaire,
                                        const Coverage& coverage);

}  // namespace readiness::selftest
