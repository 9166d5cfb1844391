#pragma once

#include "base/modules.hpp"
#include "scoring/scorecard.hpp"

#include <vector>

namespace readiness::scoring {

/// The questions on whose answers it depends what applies.
[[nodiscard]] std::vector<bool> deciding_questions(const Questionnaire& questionnaire);

/// Changes a response's card where the answer to one scored question that decides nothing became
/// another: its sheet and questions, dimensions, facets and overall, each equal to that of `score`
/// to the last bit, so that changing the answer back restores the card. What levels do not read
/// stays as it was: topics, matrix, counts, confidence, contradictions.
void score_again(const Questionnaire& questionnaire, const Response& response, QuestionId changed,
                 Scorecard& card);

}  // namespace readiness::scoring
