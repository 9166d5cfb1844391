#pragma once

#include "base/modules.hpp"
#include "scoring/scorecard.hpp"

#include <vector>

namespace readiness::scoring {

/// The questions on whose answers more depends than their own score: what applies, and what flags
/// are carried.
[[nodiscard]] std::vector<bool> deciding_questions(const Questionnaire& questionnaire);

/// What levels read of a response's card, where the answer to one question that decides nothing
/// else was changed since `before`: its sheet and questions, dimensions, facets and overall, each
/// equal to that of `score` to the last bit. All else is left empty.
[[nodiscard]] Scorecard score_again(const Questionnaire& questionnaire, const Response& response,
                                    const Scorecard& before, QuestionId changed);

}  // namespace readiness::scoring
