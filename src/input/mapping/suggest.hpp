#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <string>

namespace readiness::input {

/// A mapping to review: what the columns and words of a table seem to mean, with how sure that is in
/// comments. It is a text, for it is for a person.
struct Suggestion {
  std::string mapping;  ///< YAML
  std::string summary;  ///< a few lines for people
};

/// Looks at a table and proposes. `questionnaire_name` is written into the mapping.
[[nodiscard]] Suggestion suggest_mapping(const Questionnaire& questionnaire,
                                         const std::string& questionnaire_name,
                                         const std::string& file, const std::string& text);

}  // namespace readiness::input
