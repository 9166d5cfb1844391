#include "review/split.hpp"

#include "scoring/roll_up.hpp"

#include <algorithm>
#include <numeric>

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

namespace {

/// The order of one walk: group by group, within a group forwards or backwards.
std::vector<std::size_t> walk_order(const std::vector<Change>& changes, bool forwards) {
  std::vector<std::size_t> order(changes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  if (!forwards) std::reverse(order.begin(), order.end());
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return group_of(changes[a].cause) < group_of(changes[b].cause);
  });
  return order;
}

}  // namespace

Split split(const Questionnaire& questionnaire, const Contributions& before,
            const Contributions& after, const std::vector<Change>& changes, Measure measure,
            End end) {
  Split split{rolled_up(questionnaire, before, measure, end),
              rolled_up(questionnaire, after, measure, end),
              {}};
  if (!split.is_complete()) return split;
  split.parts.assign(changes.size(), 0);
  for (const bool forwards : {true, false}) {
    Contributions mixed = before;
    double reached = *split.before;
    for (const std::size_t i : walk_order(changes, forwards)) {
      const QuestionId question = changes[i].question;
      mixed[question] = after[question];
      const double then = rolled_up(questionnaire, mixed, measure, end).value_or(reached);
      split.parts[i] += (then - reached) / 2;
      reached = then;
    }
  }
  return split;
}

double part_of(const Split& split, const std::vector<Change>& changes, CauseGroup group) {
  double sum = 0;
  for (std::size_t i = 0; i < split.parts.size(); ++i)
    if (group_of(changes[i].cause) == group) sum += split.parts[i];
  return sum;
}

}  // namespace readiness::review
