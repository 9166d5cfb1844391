#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"
#include "questionnaire/model.hpp"

#include <optional>
#include <string>

namespace readiness::report {

/// One condition of a level in words.
struct ConditionText {
  std::string name;    ///< the question's short name, the condition's own text, or "overall"
  std::string has;     ///< what the respondent has
  std::string needed;  ///< empty when the name says it
  std::optional<QuestionId> question;  ///< of a condition on one question
};

/// `condition` belongs to the level after the one reached.
[[nodiscard]] ConditionText condition_text(const Assessment& assessment,
                                           const Condition& condition);

/// Whether an expression compares one question's answer with a value, as `a.b >= 2`, `a.b == yes`.
[[nodiscard]] bool is_plain_comparison(const Expression& expression);

/// "2 or more", "less than 2", "2": what a comparison asks of a number.
[[nodiscard]] std::string bound_text(Expression::Op comparison, const std::string& bound);

/// What answer a plain comparison asks for, in the question's own words: "2 or more: From a
/// policy", "Yes", "at least 3 of 5".
[[nodiscard]] std::string needed_text(const Questionnaire& questionnaire,
                                      const Expression& comparison);

}  // namespace readiness::report
