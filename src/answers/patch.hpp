#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"
#include "document/node.hpp"

#include <string>
#include <utility>
#include <vector>

namespace readiness::answers {

/// One place of an answers file: a question's answer or context, or its prediction.
struct AnswerPlace {
  QuestionId question;
  bool is_prediction = false;
  auto operator<=>(const AnswerPlace&) const = default;
};

/// The text of an answers file with one answer put in its place, in the questionnaire's order.
/// Everything else stays byte for byte: comments, order, spacing, line ends, a byte order mark.
/// `document` was bound as `response`. A comment behind the answer is refreshed where it was the
/// label of the answer before, and kept where somebody wrote their own.
[[nodiscard]] std::string with_answer(const Document& document, const Questionnaire& questionnaire,
                                      const Response& response, AnswerPlace place,
                                      const Answer& answer);

/// The text with these surveys asked beyond the form (`also:`).
[[nodiscard]] std::string with_also(const Document& document, const Questionnaire& questionnaire,
                                    const std::vector<DimensionId>& also);

/// The text with these people named for the owners of recommendations (`owners:`).
[[nodiscard]] std::string with_owners(
    const Document& document, const std::vector<std::pair<std::string, std::string>>& owners);

}  // namespace readiness::answers
