#pragma once

#include "base/modules.hpp"
#include "cli/context.hpp"
#include "cli/flags.hpp"
#include "cli/output_flags.hpp"
#include "rulepage/phrasebook.hpp"

#include <string>
#include <vector>

namespace readiness::cli {

/// `rules draft`: the page of a `rule-page` file; of answers, or of nothing, such a file to
/// complete.
[[nodiscard]] ExitCode draft_rules(const Context& context, const std::string& path,
                                   const QuestionnaireFlags& questionnaire,
                                   const std::vector<Phrasebook>& books,
                                   const std::vector<Output>& outputs,
                                   const DisplayChoice& display);

/// `rules cases`: which of the questionnaire's rule cases a page answers by its words.
[[nodiscard]] ExitCode try_cases(const Context& context, const std::string& path,
                                 const QuestionnaireFlags& questionnaire,
                                 const std::vector<Phrasebook>& books,
                                 const std::vector<Output>& outputs, const DisplayChoice& display);

}  // namespace readiness::cli
