#pragma once

#include "base/modules.hpp"
#include "interview/session.hpp"

#include <string>
#include <string_view>

namespace readiness::interview {

/// What a typed line means as a reply to a prompt. Total: what it cannot be is `Refused` with a
/// sentence for the person who typed it.
[[nodiscard]] Reply read_typed(const Session& session, const Prompt& prompt,
                               const std::string& line);

/// What is a command elsewhere and stands alone, such as `q`, was hardly meant as a text.
[[nodiscard]] std::optional<Refused> refused_command(const std::string& line);

/// Why a text can be kept in no answers file, as a sentence; empty when it can.
[[nodiscard]] std::string fault_of(std::string_view text);

/// A text, of several lines perhaps, without commands.
[[nodiscard]] Reply read_text(std::string text);

/// What was written in an editor as a reply to a prompt.
[[nodiscard]] Reply read_edited(const Session& session, const Prompt& prompt, std::string text);

/// What can be answered, in a few characters: "0 to 4", "1 to 5", "text".
[[nodiscard]] std::string answer_range(const Questionnaire& questionnaire,
                                       const Question& question);

}  // namespace readiness::interview
