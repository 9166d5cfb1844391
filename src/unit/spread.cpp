#include "unit/findings.hpp"

#include <cmath>
#include <map>

namespace readiness {
namespace {

double variance(const std::vector<double>& scores, double mean) {
  double squares = 0;
  for (const double score : scores) squares += (score - mean) * (score - mean);
  return squares / static_cast<double>(scores.size() - 1);
}

/// Nothing where the subject names fewer people than answered.
std::optional<double> population_beside(std::span<const Voice> voices, std::size_t respondents) {
  for (const Voice& voice : voices)
    if (const auto people = population_of(alone(*voice.response)))
      return *people >= static_cast<int>(respondents) ? std::optional<double>(*people)
                                                      : std::nullopt;
  return std::nullopt;
}

Spread spread_of(const Questionnaire& questionnaire, std::span<const Voice> voices, RoleId role,
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
  spread.interval =
      mean_interval(spread.mean, std::sqrt(variance(scores, spread.mean)),
                    static_cast<double>(scores.size()), population_beside(voices, scores.size()));
  spread.deviation = average_deviation(counts);
  spread.rwg = within_group_agreement(counts);
  spread.agreement = agreement(counts);
  spread.counts = std::move(counts);
  return spread;
}

bool is_climate(const Questionnaire& questionnaire, QuestionId id) {
  const Scale* scale = scale_of(questionnaire, questionnaire.questions[id]);
  return scale && scale->climate;
}

}  // namespace

std::vector<Spread> spreads_in(const Questionnaire& questionnaire, std::span<const Voice> voices) {
  std::vector<Spread> found;
  for (const QuestionId id : questionnaire.questions.ids()) {
    if (!is_scored(questionnaire, questionnaire.questions[id])) continue;
    for (const RoleId role : questionnaire.roles.ids()) {
      const Role& row = questionnaire.roles[role];
      const Asked asked = asked_of(voices, role, id);
      if (!row.named && !asked.too_few_given(row))
        found.push_back(spread_of(questionnaire, voices, role, id, asked));
    }
  }
  return found;
}

std::vector<ScaleAgreement> scale_agreements(const Questionnaire& questionnaire,
                                             const std::vector<Spread>& spreads) {
  using Block = std::pair<DimensionId, RoleId>;
  std::map<Block, std::vector<std::vector<double>>> blocks;
  for (const Spread& spread : spreads)
    if (!spread.counts.empty() && is_climate(questionnaire, spread.question))
      blocks[{*questionnaire.questions[spread.question].dimension, spread.role}].push_back(
          spread.counts);
  std::vector<ScaleAgreement> found;
  for (const auto& [block, questions] : blocks)
    if (const auto rwg = within_group_agreement_of(questions); rwg && questions.size() > 1)
      found.push_back({block.first, block.second, static_cast<int>(questions.size()), *rwg});
  return found;
}

}  // namespace readiness
