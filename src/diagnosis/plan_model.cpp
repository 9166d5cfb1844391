#include "diagnosis/plan_model.hpp"

#include "scoring/roll_up.hpp"

#include <algorithm>

namespace readiness::diagnosis {
namespace {

/// What must be done before a candidate and is called for, itself included.
std::vector<bool> closure_of(const Questionnaire& questionnaire,
                             const std::vector<RecommendationId>& candidates,
                             std::size_t candidate) {
  std::vector<bool> found(candidates.size(), false);
  const auto walk = [&](const auto& self, std::size_t at) -> void {
    if (found[at]) return;
    found[at] = true;
    for (const RecommendationId before :
         questionnaire.recommendations[candidates[at]].requires_done) {
      const auto place = std::find(candidates.begin(), candidates.end(), before);
      if (place != candidates.end())
        self(self, static_cast<std::size_t>(place - candidates.begin()));
    }
  };
  walk(walk, candidate);
  return found;
}

}  // namespace

PlanModel::PlanModel(const Assessment& assessment) : rules_(assessment.questionnaire->scoring) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  for (const Advice& advice : assessment.guidance->advice)
    candidates_.push_back(advice.recommendation);
  std::sort(candidates_.begin(), candidates_.end());
  for (const DimensionId id : counted_dimensions(questionnaire, assessment.card)) {
    lows_.push_back(assessment.card.dimensions[id].range->low);
    dimension_weights_.push_back(questionnaire.dimensions[id].weight);
  }
  const QuestionTrials trials(questionnaire, assessment.voices, assessment.card.as_of);
  for (const RecommendationId id : candidates_) add_candidate(assessment, trials, id);
  for (std::size_t i = 0; i < candidates_.size(); ++i)
    closure_.push_back(closure_of(questionnaire, candidates_, i));
  const std::vector<double> today = measures(std::vector<bool>(candidates_.size(), false));
  for (std::size_t i = 0; i < candidates_.size(); ++i) {
    std::vector<bool> alone(candidates_.size(), false);
    alone[i] = true;
    std::vector<double> gained = measures(alone);
    for (std::size_t m = 0; m < gained.size(); ++m) gained[m] -= today[m];
    most_.push_back(std::move(gained));
  }
}

void PlanModel::add_candidate(const Assessment& assessment, const QuestionTrials& trials,
                              RecommendationId id) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const Scorecard& card = assessment.card;
  days_.push_back(questionnaire.recommendations[id].effort.likely);
  raises_.emplace_back();
  const std::vector<DimensionId> counted = counted_dimensions(questionnaire, card);
  // Scored once, alone: what each question is worth then does not depend on the others.
  const std::map<QuestionId, QuestionScore> done = trials.with(id);
  for (const auto& [question, level] : questionnaire.recommendations[id].raises) {
    const Question& row = questionnaire.questions[question];
    const auto place = std::find(counted.begin(), counted.end(), row.dimension);
    const std::optional<Range>& before = card.questions[question].range;
    const std::optional<Range>& after = done.at(question).range;
    if (place == counted.end() || !before || !after || after->low <= before->low) continue;
    const double score = after->low, today = before->low;
    const double share = row.weight / card.dimensions[*row.dimension].weight;
    const Touched touched{static_cast<std::size_t>(place - counted.begin()), share, today};
    raises_.back().push_back({question.value, score});
    if (questions_.size() <= question.value) questions_.resize(question.value + 1);
    questions_[question.value] = touched;
  }
}

std::vector<double> PlanModel::measures(const std::vector<bool>& done) const {
  std::vector<double> best;
  best.reserve(questions_.size());
  for (const Touched& touched : questions_) best.push_back(touched.score);
  for (std::size_t i = 0; i < candidates_.size(); ++i)
    if (done[i])
      for (const Raise& raise : raises_[i])
        best[raise.question] = std::max(best[raise.question], raise.score);
  std::vector<double> lows = lows_;
  for (std::size_t i = 0; i < questions_.size(); ++i)
    lows[questions_[i].dimension] += questions_[i].share * (best[i] - questions_[i].score);
  return measures_of(lows);
}

std::vector<double> PlanModel::measures_of(const std::vector<double>& lows) const {
  Rollup overall;
  for (std::size_t i = 0; i < lows.size(); ++i) overall.add(dimension_weights_[i], lows[i]);
  std::vector<double> measures;
  measures.reserve(2 * lows.size());
  for (const double low : lows) measures.push_back(overall.value(rules_, low));
  measures.insert(measures.end(), lows.begin(), lows.end());
  return measures;
}

double PlanModel::overall(const std::vector<double>& measures) const {
  return *std::min_element(measures.begin(),
                           measures.begin() + static_cast<std::ptrdiff_t>(dimension_count()));
}

}  // namespace readiness::diagnosis
