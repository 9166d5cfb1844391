#include "review/contribution.hpp"

#include "scoring/roll_up.hpp"

namespace readiness::review {
namespace {

std::optional<double> of_dimension(const Questionnaire& questionnaire,
                                   const Contributions& contributions, DimensionId dimension,
                                   End end) {
  double sum = 0, weight = 0;
  for (const QuestionId id : questionnaire.dimensions[dimension].questions) {
    const Contribution& contribution = contributions[id];
    if (!contribution.counts || (end == End::given && !contribution.given)) continue;
    sum += questionnaire.questions[id].weight *
           (end == End::given ? *contribution.given : contribution.low);
    weight += questionnaire.questions[id].weight;
  }
  return weight > 0 ? std::optional(sum / weight) : std::nullopt;
}

}  // namespace

Contributions contributions_of(const Questionnaire& questionnaire, const Scorecard& card) {
  Contributions contributions(questionnaire.questions.size());
  for (const QuestionId id : questionnaire.questions.ids()) {
    const Question& question = questionnaire.questions[id];
    const std::optional<Range>& range = card.questions[id].range;
    if (is_scored(questionnaire, question) && range)
      contributions[id] = {true, range->low, range->given};
  }
  return contributions;
}

std::optional<double> rolled_up(const Questionnaire& questionnaire,
                                const Contributions& contributions, Measure measure, End end) {
  if (measure) return of_dimension(questionnaire, contributions, *measure, end);
  Rollup overall;
  for (const DimensionId id : questionnaire.dimensions.ids())
    if (questionnaire.dimensions[id].in_index)
      if (const auto score = of_dimension(questionnaire, contributions, id, end))
        overall.add(questionnaire.dimensions[id].weight, *score);
  if (overall.empty()) return std::nullopt;
  return overall.value(questionnaire.scoring);
}

}  // namespace readiness::review
