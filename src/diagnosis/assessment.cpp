#include "diagnosis/assessment.hpp"

#include "scoring/score.hpp"

#include <utility>

namespace readiness {

Facts diagnostic_facts(const Questionnaire& questionnaire, const Response& response,
                       const Scorecard& card) {
  Facts facts = facts_at(questionnaire, card, End::given);
  const int applicable = card.counts.applicable();
  if (applicable > 0)
    facts.unknown_share[response.role.value] =
        static_cast<double>(card.counts.dont_know) / applicable;
  return facts;
}

void diagnose(const Facts& facts, Assessment& assessment) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  Patterns patterns = find_patterns(questionnaire, facts);
  if (!questionnaire.recommendations.empty())
    assessment.guidance = advise(questionnaire, facts, patterns, assessment.standing);
  if (!questionnaire.patterns.empty()) assessment.patterns = std::move(patterns);
}

Assessment assessment(const Questionnaire& questionnaire, const Response& response, Date as_of) {
  Assessment result;
  result.questionnaire = &questionnaire;
  result.response = &response;
  result.card = score(questionnaire, response, as_of);
  result.standing = standing(questionnaire, response, result.card);
  result.fragile = fragility(questionnaire, response, result.card);
  if (result.card.overall) diagnose(diagnostic_facts(questionnaire, response, result.card), result);
  return result;
}

}  // namespace readiness
