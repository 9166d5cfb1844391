#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"

#include <string>

namespace readiness::answers {

/// A whole answers file in YAML, as a person reads and changes it: who, what for, and every answer
/// with what it means beside it. `bind` reads back the same.
[[nodiscard]] std::string answers_yaml(const Questionnaire& questionnaire,
                                       const Response& response);

/// The same as one line of JSON, without the remarks.
[[nodiscard]] std::string answers_json_line(const Questionnaire& questionnaire,
                                            const Response& response);

}  // namespace readiness::answers
