#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::questionnaire {

/// The text of a file of the questionnaire, by its name relative to the questionnaire's folder.
/// Adds an error and returns nothing when there is none.
using ReadFile = std::function<std::optional<std::string>(const std::string& name, Diagnostics&)>;

/// What a questionnaire is read from.
struct QuestionnaireFiles {
  std::string folder;  ///< put before file names in messages; "" or ending in '/'
  std::string main;    ///< name of the main file, e.g. questionnaire.yaml
  ReadFile read;
};

/// Reads, checks and resolves a whole questionnaire; texts in `language` where they are given in
/// several, else in the first one given ("" asks for that). All problems of all its files are
/// collected. Problems: those of the YAML door and of the shapes, Q01xx to Q03xx (see
/// docs/codes.md), X03xx of expressions, X0320 circular conditions.
[[nodiscard]] std::optional<Questionnaire> load_questionnaire(const QuestionnaireFiles& files,
                                                              std::string_view language,
                                                              Diagnostics& diagnostics);

}  // namespace readiness::questionnaire
