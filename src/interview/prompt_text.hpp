#pragma once

#include "base/modules.hpp"
#include "interview/dialogue_style.hpp"
#include "interview/session.hpp"

#include <string>

namespace readiness::interview {

/// A prompt as it is shown, in lines.
[[nodiscard]] std::string prompt_text(const Session& session, const DialogueStyle& style,
                                      const Prompt& prompt);

/// What a text about an answer is asked for with.
[[nodiscard]] std::string asked_text(const AskText& asked, const Session& session);

}  // namespace readiness::interview
