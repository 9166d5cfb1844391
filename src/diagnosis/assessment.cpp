#include "diagnosis/assessment.hpp"

#include "scoring/pool.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace readiness::diagnosis {

namespace {

/// Everything that follows from the pooled card, or from the one card there is.
Assessment assessed(const Questionnaire& questionnaire, Voices voices, Scorecard card,
                    Extent extent) {
  Assessment result;
  result.questionnaire = &questionnaire;
  result.voices = voices;
  result.response = &leading_voice(questionnaire, voices);
  result.card = std::move(card);
  result.standing = standing(questionnaire, voices, result.card);
  if (extent == Extent::whole) result.fragile = fragility(questionnaire, voices, result.card.as_of);
  return result;
}

/// Results are no surer than leaders and staff agree: half the range apart on one question is
/// medium, on three it is low.
Confidence sure_of(const Questionnaire& questionnaire, const UnitFindings& findings) {
  const ScoringRules& rules = questionnaire.scoring;
  const double far = 0.5 * (rules.range_high - rules.range_low);
  const auto apart = std::count_if(findings.gaps.begin(), findings.gaps.end(), [&](const Gap& gap) {
    return std::abs(gap.points()) >= far - 1e-9;
  });
  return apart == 0 ? Confidence::high : apart < 3 ? Confidence::medium : Confidence::low;
}

}  // namespace

Facts diagnostic_facts(const Assessment& assessment) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const Scorecard& card = assessment.card;
  Facts facts = facts_at(questionnaire, card, End::given);
  if (assessment.unit) {
    add_unit_facts(questionnaire, *assessment.unit, facts);
  } else if (card.counts.applicable() > 0) {
    facts.unknown_share[assessment.response->role.value] =
        static_cast<double>(card.counts.dont_know) / card.counts.applicable();
  }
  return facts;
}

namespace {

/// The levels that were answered, of top answers without evidence too.
Facts as_claimed(const Questionnaire& questionnaire, const Scorecard& card, Facts facts) {
  for (const QuestionId id : questionnaire.questions.ids())
    if (card.questions[id].is_capped()) facts.readings[id].number = *card.questions[id].claimed;
  return facts;
}

}  // namespace

void diagnose(const Facts& facts, Assessment& assessment) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  Patterns patterns = find_patterns(questionnaire, facts);
  if (!questionnaire.recommendations.empty())
    assessment.guidance =
        advise(questionnaire, facts, as_claimed(questionnaire, assessment.card, facts), patterns,
               assessment.standing);
  if (!questionnaire.patterns.empty()) assessment.patterns = std::move(patterns);
}

Assessment assessment(const Questionnaire& questionnaire, const Response& response, Date as_of,
                      Extent extent) {
  Assessment result =
      assessed(questionnaire, alone(response), score(questionnaire, response, as_of), extent);
  if (result.card.overall) diagnose(diagnostic_facts(result), result);
  return result;
}

Assessment assessment(const Questionnaire& questionnaire, const Unit& unit, Date as_of,
                      Extent extent) {
  if (unit.is_one_person()) return assessment(questionnaire, unit.voices.front(), as_of, extent);
  const std::vector<Voice> voices = score_each(questionnaire, unit.all(), as_of);
  Assessment result = assessed(questionnaire, unit.all(), pool(questionnaire, voices), extent);
  result.unit = unit_findings(questionnaire, unit, voices);
  Confidence& heard = result.card.confidence.voices;
  heard = std::min(heard, sure_of(questionnaire, *result.unit));
  if (result.card.overall) diagnose(diagnostic_facts(result), result);
  return result;
}

}  // namespace readiness::diagnosis
