#include "property/cases.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace readiness::property {
namespace {

constexpr int respondents_per_questionnaire = 5;

std::uint64_t from_environment(const char* name, std::uint64_t otherwise) {
  const char* text = std::getenv(name);
  return text ? std::strtoull(text, nullptr, 10) : otherwise;
}

void try_respondents(const Questionnaire& questionnaire, Draw& draw,
                     const std::function<void(const Case&)>& law) {
  for (int i = 0; i < respondents_per_questionnaire; ++i) {
    const AnswersText answers = random_answers(draw, questionnaire);
    INFO(answers.text());
    std::string messages;
    const auto response = bound(answers.text(), questionnaire, messages);
    REQUIRE_MESSAGE(response, messages);
    const Date as_of = scoring_date(*response, Date{});
    law({questionnaire, *response, answers, as_of, draw});
  }
}

}  // namespace

void on_random_cases(int percent, const Wishes& wishes,
                     const std::function<void(const Case&)>& law) {
  const std::uint64_t seed = from_environment("READINESS_SEED", 20261123);
  const std::uint64_t cases = from_environment("READINESS_CASES", 3000);
  const std::uint64_t share = cases * static_cast<std::uint64_t>(percent) / 100;
  const std::uint64_t count = std::max<std::uint64_t>(1, share / respondents_per_questionnaire);
  for (std::uint64_t i = 0; i < count; ++i) {
    Draw draw(seed + i);
    INFO("READINESS_SEED=" << seed + i << " READINESS_CASES=1");
    const QuestionnaireText files = random_questionnaire(draw, wishes);
    INFO(shown(files));
    std::string messages;
    const auto questionnaire = loaded(files, messages);
    REQUIRE_MESSAGE(questionnaire, messages);
    try_respondents(*questionnaire, draw, law);
  }
}

}  // namespace readiness::property
