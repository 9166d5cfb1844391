#pragma once

#include "base/modules.hpp"
#include "cli/load_answers.hpp"
#include "unit/unit.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::cli {

/// One person's answers, or those of several people about one unit, with their questionnaire.
struct LoadedUnit {
  Questionnaire questionnaire;
  Unit unit;
};

/// Tells who answers twice in one role (A0312).
void check_twice(const Questionnaire& questionnaire, const std::vector<Response>& voices,
                 Diagnostics& diagnostics);

/// Refuses people without names who are too few to tell anything of (A0313).
void too_few_to_tell(Diagnostics& diagnostics);

/// Reads every path: answers files, tables and JSON Lines; a folder stands for the answers files in
/// it. They must answer one
/// questionnaire (A0301), be about one unit (A0311), nobody may answer twice in a role (A0312), and
/// somebody must be heard (A0313: fewer than five people without names). Every file's problems are
/// told before it gives up; `code` says how the program ends then, 5 when the folders hold no
/// answers.
[[nodiscard]] std::optional<LoadedUnit> load_unit(const AnswersLoader& loader,
                                                  const std::vector<std::string>& paths,
                                                  Diagnostics& diagnostics, ExitCode& code);

}  // namespace readiness::cli
