#pragma once

#include "everything.hpp"
#include "property/generator.hpp"

#include <functional>

namespace readiness::property {

/// One random respondent of one random questionnaire.
struct Case {
  const Questionnaire& questionnaire;
  const Response& response;
  const AnswersText& answers;
  Date as_of;
  Draw& draw;
};

/// Tries a law on random cases: `share` of the number in the environment variable READINESS_CASES
/// (3000). A failure prints the seed, the questionnaire and the answers;
/// READINESS_SEED=that READINESS_CASES=1 tries that one case again.
void on_random_cases(int percent, const Wishes& wishes,
                     const std::function<void(const Case&)>& law);

}  // namespace readiness::property
