#pragma once

#include "base/modules.hpp"
#include "interview/dialogue_style.hpp"
#include "interview/session.hpp"

#include <string>

namespace readiness::interview {

/// What came of a reply to a prompt, in lines; empty when there is nothing to say.
[[nodiscard]] std::string outcome_text(const Session& session, const DialogueStyle& style,
                                       const Outcome& outcome, const Prompt& asked);

/// "1 on the context and 3 of 22 questions": how much is answered.
[[nodiscard]] std::string answered_text(const Session& session);

}  // namespace readiness::interview
