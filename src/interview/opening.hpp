#pragma once

#include "base/modules.hpp"
#include "interview/conversation.hpp"
#include "interview/opening_question.hpp"

#include <functional>
#include <vector>

namespace readiness::interview {

/// Asks them in order; `b` goes back. After each reply `taken` is called, which keeps what is known
/// so far; false: that failed. False when it ended before the last reply; `ending` says how.
[[nodiscard]] bool ask_opening(
    std::vector<OpeningQuestion>& questions, const DialogueStyle& style, Terminal& terminal,
    Ending& ending, const std::function<bool()>& taken = [] { return true; });

}  // namespace readiness::interview
