#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"
#include "questionnaire/expression/facts.hpp"
#include "scoring/scorecard.hpp"

#include <vector>

namespace readiness::diagnosis {

// What a recommendation changes once it is done: each question that it raises and that is lower or
// open stands at the raised level then. Evidence is not made up: the evidence cap still applies.

/// The reading of a question at a level, ticks added to or taken from those of `now`.
[[nodiscard]] Reading reading_at_level(const Questionnaire& questionnaire, QuestionId question,
                                       int level, const Reading& now);

/// The facts once the recommendation is done. Scores stay as they are.
[[nodiscard]] Facts raised(const Questionnaire& questionnaire, const Recommendation& done,
                           Facts facts);

/// One person's answers once all of these are done: of questions that they are asked and that
/// apply, as the sheet of these answers says. Predictions stay.
[[nodiscard]] Response raised(const Questionnaire& questionnaire,
                              const std::vector<RecommendationId>& done,
                              const answers::Sheet& sheet, Response response);

}  // namespace readiness::diagnosis
