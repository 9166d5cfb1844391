// Scoring again after one answer changed comes to what scoring anew comes to, to the last bit.
#include "answers/value.hpp"
#include "property/cases.hpp"
#include "questionnaire/answer_form.hpp"
#include "scoring/score.hpp"
#include "scoring/score_again.hpp"

#include <doctest/doctest.h>

namespace readiness::property {

TEST_CASE("scoring again is scoring anew, as far as levels read it") {
  int tried = 0;
  on_random_cases(20, {}, [&](const Case& c) {
    const Scorecard before = score(c.questionnaire, c.response, c.as_of);
    const std::vector<bool> deciding = deciding_questions(c.questionnaire);
    for (const QuestionId id : c.questionnaire.questions.ids()) {
      const QuestionScore& was = before.questions[id];
      const Question& question = c.questionnaire.questions[id];
      if (deciding[id.value] || !is_scored(c.questionnaire, question)) continue;
      if (was.state != AnswerState::given && was.state != AnswerState::dont_know) continue;
      Response trial = c.response;
      trial.answers[id]->value = random_value(c.draw, c.questionnaire, question);
      Scorecard again = before;
      score_again(c.questionnaire, trial, id, again);
      const Scorecard anew = score(c.questionnaire, trial, c.as_of);
      ++tried;
      CAPTURE(question.id);
      CHECK(again.overall == anew.overall);
      for (const DimensionId each : c.questionnaire.dimensions.ids())
        CHECK(again.dimensions[each].range == anew.dimensions[each].range);
      for (const FacetId each : c.questionnaire.facets.ids())
        CHECK(again.facets[each].range == anew.facets[each].range);
      for (const QuestionId each : c.questionnaire.questions.ids()) {
        const Reading& one = again.sheet.facts.readings[each];
        const Reading& other = anew.sheet.facts.readings[each];
        CHECK(again.questions[each].supported == anew.questions[each].supported);
        CHECK(again.questions[each].level == anew.questions[each].level);
        CHECK(again.questions[each].has_evidence == anew.questions[each].has_evidence);
        CHECK(one.state == other.state);
        CHECK(one.number == other.number);
        CHECK(one.option == other.option);
        CHECK(one.ticked == other.ticked);
        CHECK(one.dont_know == other.dont_know);
        CHECK(one.not_applicable == other.not_applicable);
        CHECK(one.has_evidence == other.has_evidence);
        CHECK(one.predicted == other.predicted);
      }
      CHECK(again.sheet.applies == anew.sheet.applies);
      CHECK(again.sheet.facts.flags == anew.sheet.facts.flags);
      CHECK(again.sheet.facts.flag_carriers == anew.sheet.facts.flag_carriers);
      score_again(c.questionnaire, c.response, id, again);
      CHECK(again.overall == before.overall);
      CHECK(again.questions[id].range == before.questions[id].range);
      CHECK(again.sheet.facts.flags == before.sheet.facts.flags);
      for (const DimensionId each : c.questionnaire.dimensions.ids())
        CHECK(again.dimensions[each].range == before.dimensions[each].range);
      for (const FacetId each : c.questionnaire.facets.ids())
        CHECK(again.facets[each].range == before.facets[each].range);
    }
  });
  MESSAGE(tried, " answers were changed");
  CHECK(tried > 0);
}

}  // namespace readiness::property
