#pragma once

#include "interview/session.hpp"

#include <string>

namespace readiness {

/// What a typed line means as a reply to a prompt. Total: what it cannot be is `Refused` with a
/// sentence for the person who typed it.
[[nodiscard]] Reply read_typed(const Session& session, const Prompt& prompt,
                               const std::string& line);

/// A text that was written in an editor, of several lines perhaps.
[[nodiscard]] Reply read_edited(std::string text);

/// What can be answered, in a few characters: "0 to 4", "1 to 5", "text".
[[nodiscard]] std::string answer_range(const Questionnaire& questionnaire,
                                       const Question& question);

}  // namespace readiness
