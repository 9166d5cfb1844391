#include "unit/findings.hpp"

#include <cmath>
#include <map>

namespace readiness::unit {
namespace {

double variance(const std::vector<double>& scores, double mean) {
  double squares = 0;
  for (const double score : scores) squares += (score - mean) * (score - mean);
  return squares / static_cast<double>(scores.size() - 1);
}

/// A subject that names fewer people than answered says nothing of how many there are.
Spread spread_of(const Questionnaire& questionnaire, std::optional<int> population, RoleId role,
                 QuestionId id, const Asked& asked) {
  Spread spread;
  spread.question = id;
  spread.role = role;
  spread.asked = static_cast<int>(asked.people.size());
  spread.given = static_cast<int>(asked.given);
  const Question& question = questionnaire.questions[id];
  std::vector<double> scores;
  std::vector<double> counts(static_cast<std::size_t>(level_count(questionnaire, question.kind)),
                             0);
  for (const Voice* voice : asked.people) {
    const QuestionScore& score = voice->card.questions[id];
    if (!score.score()) continue;
    scores.push_back(*score.score());
    ++counts[static_cast<std::size_t>(*score.supported)];
  }
  for (const double score : scores) spread.mean += score / static_cast<double>(scores.size());
  if (question.sensitive && asked.given < smallest_sensitive_distribution) return spread;
  const bool is_known = population && *population >= spread.given;
  spread.interval =
      mean_interval(spread.mean, std::sqrt(variance(scores, spread.mean)), spread.given,
                    is_known ? std::optional<double>(*population) : std::nullopt);
  spread.deviation = average_deviation(counts);
  spread.rwg = within_group_agreement(counts);
  spread.agreement = agreement(counts);
  spread.counts = std::move(counts);
  return spread;
}

}  // namespace

std::vector<Spread> spreads_in(const Questionnaire& questionnaire, std::span<const Voice> voices,
                               std::optional<int> population) {
  std::vector<Spread> found;
  for (const QuestionId id : questionnaire.questions.ids()) {
    if (!is_scored(questionnaire, questionnaire.questions[id])) continue;
    for (const RoleId role : questionnaire.roles.ids()) {
      const Role& row = questionnaire.roles[role];
      const Asked asked = asked_of(voices, role, id);
      if (!row.named && !asked.too_few_given(row))
        found.push_back(spread_of(questionnaire, population, role, id, asked));
    }
  }
  return found;
}

std::vector<ScaleAgreement> scale_agreements(const Questionnaire& questionnaire,
                                             const std::vector<Spread>& spreads) {
  using Block = std::pair<DimensionId, RoleId>;
  std::map<Block, std::vector<std::vector<double>>> blocks;
  for (const Spread& spread : spreads)
    if (!spread.counts.empty() &&
        is_climate(questionnaire, questionnaire.questions[spread.question]))
      blocks[{*questionnaire.questions[spread.question].dimension, spread.role}].push_back(
          spread.counts);
  std::vector<ScaleAgreement> found;
  for (const auto& [block, questions] : blocks)
    if (const auto rwg = within_group_agreement_of(questions); rwg && questions.size() > 1)
      found.push_back({block.first, block.second, static_cast<int>(questions.size()), *rwg});
  return found;
}

}  // namespace readiness::unit
