#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace readiness::answers {

// How answers are written in YAML, so that `bind` reads back the same.

/// A text as one scalar on one line: plain where no reader could take it for something else, else
/// in double quotes. Good inside brackets as well.
[[nodiscard]] std::string scalar_yaml(std::string_view text);

/// What was answered: a level, an option's id, the ids that were ticked, a number or a text. Empty
/// for don't know, not applicable and declined, which are fields of their own.
[[nodiscard]] std::string value_yaml(const Questionnaire& questionnaire, const Question& question,
                                     const Value& value);

/// What the comment behind an answer says: the text of the level or option, "2 of 4" for ticks;
/// empty where the answer speaks for itself.
[[nodiscard]] std::string label_of(const Questionnaire& questionnaire, const Question& question,
                                   const Value& value);

/// One `key: text` of an answer; a list of several pieces of evidence has a line for each.
struct AnswerField {
  std::string key;
  std::string text;                ///< on the line of the key; empty when there are `lines`
  std::vector<std::string> lines;  ///< below it, without indentation
  bool operator==(const AnswerField&) const = default;
};

/// The fields of an answer in the order in which they are written. The date and author that the
/// whole file states are left out.
[[nodiscard]] std::vector<AnswerField> answer_fields(const Questionnaire& questionnaire,
                                                     const Question& question, const Answer& answer,
                                                     const Response& response);

/// The keys of all fields, in that order.
[[nodiscard]] const std::vector<std::string>& answer_keys();

/// The answer on the line of its question, such as `3`, `[uses, data]` or `{declined: true}`; empty
/// when it needs a block.
[[nodiscard]] std::string inline_answer(const std::vector<AnswerField>& fields);

/// All fields inside brackets: `{answer: 3, comment: "..."}`.
[[nodiscard]] std::string flow_answer(const std::vector<AnswerField>& fields);

/// The lines that name a questionnaire and pin its fingerprints.
[[nodiscard]] std::string questionnaire_yaml(const Questionnaire& questionnaire);

/// An answers file that holds nothing but who answers, for what, and when.
[[nodiscard]] std::string head_yaml(const Questionnaire& questionnaire, const Response& response);

}  // namespace readiness::answers
