#pragma once

#include "base/modules.hpp"
#include "interview/session.hpp"

#include <string_view>
#include <vector>

namespace readiness::interview {

/// 200 words a minute, and four seconds for every choice: an answer, or each thing to tick.
[[nodiscard]] double minutes_for(int words, int choices);

/// Words as a reader counts them: what has a letter or a digit in it, between blanks.
[[nodiscard]] int word_count(std::string_view text);

/// The time that these places take, from the words that are shown and the choices they ask for.
[[nodiscard]] double minutes_for(const Session& session, const std::vector<AnswerPlace>& places);

/// Of everything that applies, and of what is still open.
[[nodiscard]] double minutes_in_all(const Session& session);
[[nodiscard]] double minutes_left(const Session& session);

/// "about 8 minutes", "less than a minute".
[[nodiscard]] std::string minutes_text(double minutes);
/// "about 8 to 12 minutes", where the two differ.
[[nodiscard]] std::string minutes_text(double least, double most);

}  // namespace readiness::interview
