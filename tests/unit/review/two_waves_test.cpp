// Tries to find out from two waves what the few people said who changed between them: other answers
// of theirs must leave no trace in anything that compare writes.

#include "everything.hpp"
#include "report/comparison/report.hpp"
#include "report/json/documents.hpp"
#include "report/render/markdown.hpp"
#include "report/render/terminal.hpp"
#include "unit/answers/answering.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace readiness {
namespace {

std::vector<Response> quarter(const Questionnaire& questionnaire, const std::string& name) {
  std::vector<Response> people;
  for (const char* who :
       {"leader", "compliance", "staff-1", "staff-2", "staff-3", "staff-4", "staff-5", "staff-6"})
    people.push_back(sample::example(questionnaire,
                                     "examples/ci/answers/" + name + "/" + who + ".answers.yaml"));
  return people;
}

/// Everybody's answers of the first quarter once more, `changed` of the staff on one opinion.
std::vector<Response> next_wave(const Questionnaire& questionnaire, std::vector<Response> people,
                                std::size_t changed, std::size_t option) {
  const QuestionId opinion = *find_by_id(questionnaire.questions, "mindset.user_gets_the_blame");
  for (std::size_t i = 2; i < 2 + changed; ++i) people[i].answers[opinion]->value = Chosen{option};
  return people;
}

std::string everything_said(const Questionnaire& questionnaire, std::vector<Response> before,
                            std::vector<Response> after) {
  std::vector<Wave> waves;
  waves.emplace_back(questionnaire, "one", std::move(before), Date{});
  waves.emplace_back(questionnaire, "two", std::move(after), Date{});
  const WaveReview review = review_waves(questionnaire, std::move(waves), false);
  const Report report = build_comparison(review);
  return render_terminal(report, {}) + render_markdown(report) + render_json(review);
}

TEST_CASE("what one to four people say otherwise in a second wave is nowhere to be found") {
  const Questionnaire questionnaire = sample::ai_adoption();
  const std::vector<Response> before = quarter(questionnaire, "2026-Q1");
  for (std::size_t changed = 1; changed <= 6; ++changed) {
    // all six agreed before, more or less; now some disagree, or do not
    const auto said = [&](std::size_t option) {
      return everything_said(questionnaire, before,
                             next_wave(questionnaire, before, changed, option));
    };
    const bool leaves_a_trace = said(0) != said(2);
    CHECK_MESSAGE(leaves_a_trace == (changed >= 5), changed << " people changed");
  }
}

}  // namespace
}  // namespace readiness
