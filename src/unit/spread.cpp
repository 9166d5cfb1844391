#include "unit/findings.hpp"

#include <cmath>
#include <map>
#include <numeric>
#include <utility>

namespace readiness::unit {
namespace {

double variance(const std::vector<double>& scores, double mean) {
  double squares = 0;
  for (const double score : scores) squares += (score - mean) * (score - mean);
  return squares / static_cast<double>(scores.size() - 1);
}

double score_of_place(const Questionnaire& questionnaire, const Question& question, double place) {
  const ScoringRules& rules = questionnaire.scoring;
  return rules.range_low + place / (level_count(questionnaire, question.kind) - 1.0) *
                               (rules.range_high - rules.range_low);
}

/// What follows from counts that are told. A subject that names fewer people than answered says
/// nothing of how many there are.
void add_figures(std::optional<int> population, const Asked& asked, Spread& spread) {
  std::vector<double> scores;
  for (const Voice* voice : asked.people)
    if (const auto score = voice->card.questions[spread.question].score()) scores.push_back(*score);
  const double mean = std::accumulate(scores.begin(), scores.end(), 0.0) / spread.given;
  const auto people = static_cast<std::uint64_t>(spread.given);
  spread.middle = mean;
  spread.mean = told_of_group(people, mean);
  const bool is_known = population && *population >= spread.given;
  if (const auto interval =
          mean_interval(mean, std::sqrt(variance(scores, mean)), spread.given,
                        is_known ? std::optional<double>(*population) : std::nullopt))
    spread.interval = told_in_detail(people, *interval);
  const std::vector<double>& counts = *spread.counts;
  if (const auto deviation = average_deviation(counts))
    spread.deviation = told_of_group(people, *deviation);
  if (const auto rwg = within_group_agreement(counts)) spread.rwg = told_of_group(people, *rwg);
  if (const auto label = agreement(counts)) spread.agreement = told_of_group(people, *label);
}

Spread spread_of(const Questionnaire& questionnaire, std::optional<int> population, RoleId role,
                 QuestionId id, const Asked& asked) {
  Spread spread;
  spread.question = id;
  spread.role = role;
  spread.asked = static_cast<int>(asked.people.size());
  spread.given = static_cast<int>(asked.given);
  const Question& question = questionnaire.questions[id];
  AnswersTold told = answers_told(questionnaire, asked, id);
  spread.middle = score_of_place(questionnaire, question, told.mean.given);
  spread.counts = std::move(told.counts);
  spread.nearly_all = told.nearly_all;
  spread.band = told.band;
  if (spread.counts) add_figures(population, asked, spread);
  if (spread.nearly_all) spread.agreement = told_by_name(Agreement::shared);
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
    if (spread.counts && is_climate(questionnaire, questionnaire.questions[spread.question]))
      blocks[{*questionnaire.questions[spread.question].dimension, spread.role}].push_back(
          *spread.counts);
  std::vector<ScaleAgreement> found;
  for (const auto& [block, questions] : blocks)
    if (const auto rwg = within_group_agreement_of(questions); rwg && questions.size() > 1)
      found.push_back({block.first, block.second, static_cast<int>(questions.size()), *rwg});
  return found;
}

}  // namespace readiness::unit
