#pragma once

#include "base/modules.hpp"
#include "interview/session.hpp"

#include <string>
#include <vector>

namespace readiness::interview {

// A question as it is read, without layout: what the dialogue shows and the minutes count.

[[nodiscard]] const Question& question_at(const Session& session, AnswerPlace place);

/// The question, or how its prediction is asked.
[[nodiscard]] std::string wording_of(const Session& session, AnswerPlace place);

/// What can be answered: what to type and what it means.
struct OptionText {
  std::string key, text;
};
[[nodiscard]] std::vector<OptionText> options_of(const Questionnaire& questionnaire,
                                                 const Question& question);

/// How lists call it: its number and short name.
[[nodiscard]] std::string title_of(const Session& session, AnswerPlace place);

/// Where one is: "9 of 22". Questions that were asked for beyond the form stand anywhere among the
/// others, so of these it is how many are left: "2 left". Empty for context.
[[nodiscard]] std::string number_text(const Session& session, AnswerPlace place);

/// An answer in words with what was typed for it: "3 One workflow, with a named owner".
[[nodiscard]] std::string answer_in_words(const Session& session, AnswerPlace place,
                                          const Answer& answer);

/// What good evidence for an answer is; empty when none is asked for.
[[nodiscard]] std::string evidence_wish(const Question& question);

/// The survey's title, "Context", or what predictions are called.
[[nodiscard]] std::string part_of(const Session& session, AnswerPlace place);

}  // namespace readiness::interview
