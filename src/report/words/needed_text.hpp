#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <string>

namespace readiness::report {

/// Whether an expression compares one question's answer with a value, as `a.b >= 2`, `a.b == yes`.
[[nodiscard]] bool is_plain_comparison(const Expression& expression);

/// What answer a plain comparison asks for, in the question's own words: "2 or more: From a
/// policy", "Yes", "at least 3 of 5".
[[nodiscard]] std::string needed_text(const Questionnaire& questionnaire,
                                      const Expression& comparison);

}  // namespace readiness::report
