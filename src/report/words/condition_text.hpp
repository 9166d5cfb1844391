#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"

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

}  // namespace readiness::report
