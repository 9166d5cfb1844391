#pragma once

#include "answers/patch.hpp"
#include "base/modules.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::answers {

/// How an answer came to another version of its questionnaire.
enum class Fate {
  kept,
  renamed,   ///< the question has another id
  changed,   ///< so has its meaning: kept, with a comment above that asks to confirm it
  dropped,   ///< not asked there, or no such answer: set aside under `x-` and its id
  restored,  ///< was set aside, and is asked there
};

struct CarriedAnswer {
  Fate fate = Fate::kept;
  std::string from, to;  ///< its ids; `to` is empty for what is dropped
  std::string reason;    ///< why it is dropped
};

/// An answers file in another version of its questionnaire.
struct Carried {
  std::string text;
  std::vector<CarriedAnswer> answers;  ///< in file order
  /// Asked and without an answer: what the earlier version did not ask or, where that is not at
  /// hand, everything.
  std::vector<AnswerPlace> open;
};

/// Carries answers to the version `to`, by what its `retired:` says; back to an earlier one by that
/// of `from`, the questionnaire they were given to, which may be null when it is not at hand. Only
/// ids, options and levels that have changed, the pinned version and fingerprints and the
/// comments that ask to confirm are edited; going back undoes each of these byte for byte. Labels
/// behind answers stay: they say what was chosen then. Problems: A0305 a question that neither
/// version explains, A0104 a role, form or survey that is not there, A0501 a layout that cannot be
/// edited.
[[nodiscard]] std::optional<Carried> carry(const Document& document, const Questionnaire* from,
                                           const Questionnaire& to, Diagnostics& diagnostics);

}  // namespace readiness::answers
