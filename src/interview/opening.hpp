#pragma once

#include "base/modules.hpp"
#include "interview/conversation.hpp"
#include "interview/question_text.hpp"

#include <string>
#include <vector>

namespace readiness::interview {

/// Something asked once, before the questions: the role, or what the answers are about.
struct OpeningQuestion {
  enum class Kind { choice, text, whole_number, date };
  Kind kind = Kind::text;
  std::string text;
  std::vector<std::string> choices;
  std::string reply;  ///< what Enter means at first; in the end what was replied; may be empty
};

/// Asks them in order; `b` goes back. False when it ended before; `ending` says how.
[[nodiscard]] bool ask_opening(std::vector<OpeningQuestion>& questions, const DialogueStyle& style,
                               Terminal& terminal, Ending& ending);

}  // namespace readiness::interview
