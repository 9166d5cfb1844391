#pragma once

#include "base/modules.hpp"
#include "interview/conversation.hpp"
#include "interview/opening_question.hpp"

#include <vector>

namespace readiness::interview {

/// Asks them in order; `b` goes back. False when it ended before; `ending` says how.
[[nodiscard]] bool ask_opening(std::vector<OpeningQuestion>& questions, const DialogueStyle& style,
                               Terminal& terminal, Ending& ending);

}  // namespace readiness::interview
