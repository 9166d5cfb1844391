#pragma once

#include "base/modules.hpp"
#include "questionnaire/expression/facts.hpp"
#include "questionnaire/model.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::diagnosis {

/// What supports a finding: an answer, or words where a sign rests on no single one.
struct Because {
  std::optional<QuestionId> question;
  std::string text;
  bool predicted = false;  ///< what one role expects of another, not an answer
  bool operator==(const Because&) const = default;
};

/// The questions whose answers make a condition true, in its order; none when it is not true.
[[nodiscard]] std::vector<QuestionId> supporting_questions(const Expression& condition,
                                                           const Facts& facts);

/// The questions that a condition reads and whose answers are open.
[[nodiscard]] std::vector<QuestionId> open_questions(const Expression& condition,
                                                     const Facts& facts);

/// Facts in which an open answer is replaced by what the respondent expects others to answer.
[[nodiscard]] Facts with_predictions(const Questionnaire& questionnaire, Facts facts);

/// Adds a question that is not in the list yet.
void add_once(std::vector<QuestionId>& questions, QuestionId question);

}  // namespace readiness::diagnosis
