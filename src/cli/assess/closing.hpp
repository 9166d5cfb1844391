#pragma once

#include "answers/save.hpp"
#include "base/modules.hpp"
#include "cli/assess/terminal.hpp"
#include "cli/context.hpp"

namespace readiness::cli {

/// What can be done with a report once it has been seen: keep it, read the plan, name who does
/// what. Asks until there is nothing more to do, or nobody is there. `file` is saved already;
/// `page` is what was shown, of which a low window has lost the top.
void offer_more(const Context& context, const Questionnaire& questionnaire, AnswersFile& file,
                AssessTerminal& terminal, const std::string& page);

}  // namespace readiness::cli
