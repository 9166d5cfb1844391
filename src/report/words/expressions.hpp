#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <string>

namespace readiness::report {

/// A condition as a reader would say it, in the words of the questionnaire: `Safe to report:
/// "Agree" or better`. Written for everything that the language can say; sums of several questions
/// come as their names.
[[nodiscard]] std::string in_plain_words(const Questionnaire& questionnaire,
                                         const Expression& condition);

}  // namespace readiness::report
