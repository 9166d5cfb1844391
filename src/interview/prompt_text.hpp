#pragma once

#include "base/modules.hpp"
#include "interview/dialogue_style.hpp"
#include "interview/session.hpp"

#include <string>

namespace readiness::interview {

/// A prompt as it is shown, in lines.
[[nodiscard]] std::string prompt_text(const Session& session, const DialogueStyle& style,
                                      const Prompt& prompt);

/// Who will read a comment, as it is said where one is asked for: "which the full report quotes".
[[nodiscard]] std::string who_reads_it(const Session& session);

/// What a text about an answer is asked for with.
[[nodiscard]] std::string asked_text(const AskText& asked, const Session& session);

}  // namespace readiness::interview
