#include "batch/score_row.hpp"

#include "scoring/roll_up.hpp"

#include <algorithm>

namespace readiness::batch {
namespace {

struct Total {
  Worth worth;
  int given = 0;

  void add(const Worth& more, bool is_given) {
    worth.low += more.low;
    worth.high += more.high;
    worth.weight += more.weight;
    worth.given += more.given;
    worth.weight_given += more.weight_given;
    given += is_given ? 1 : 0;
  }
};

Total total_of(const AskPlan::Sum& sum, const AnswerBook& book, const CodedRow& row,
               Applies applies) {
  Total total;
  for (const QuestionId id : sum.scored) {
    if (applies && !(*applies)[id.value]) continue;
    const CodedAnswer& answer = book(id, row.codes[id.value]);
    total.add(row.evidence[id.value] ? answer.worth_with_evidence : answer.worth,
              answer.state == AnswerState::given);
  }
  return total;
}

RowScore score_of(const ScoringRules& rules, const Total& total, int min_questions) {
  RowScore score;
  const Worth& worth = total.worth;
  if (worth.weight <= 0) return score;
  score.has_range = true;
  score.low = worth.low / worth.weight;
  score.high = worth.high / worth.weight;
  score.has_given = worth.weight_given > 0;
  if (score.has_given) score.given = worth.given / worth.weight_given;
  score.is_shown = score.has_given &&
                   is_enough(rules, total.given, min_questions, worth.weight_given, worth.weight);
  return score;
}

bool gives_away(const AskPlan::Sum& sum, const AnswerBook& book, const CodedRow& row,
                Applies applies) {
  return std::any_of(sum.sensitive.begin(), sum.sensitive.end(), [&](QuestionId id) {
    return (!applies || (*applies)[id.value]) &&
           book(id, row.codes[id.value]).state == AnswerState::given;
  });
}

}  // namespace

void score_row(const Questionnaire& questionnaire, const AnswerBook& book, const CodedRow& row,
               Applies applies, RowScores& scores) {
  const ScoringRules& rules = questionnaire.scoring;
  const AskPlan& plan = *row.plan;
  scores.dimensions.resize(plan.dimensions.size());
  scores.overall = {};
  Rollup low, high, given;
  Total whole;
  for (std::size_t i = 0; i < plan.dimensions.size(); ++i) {
    const AskPlan::Sum& sum = plan.dimensions[i];
    const Dimension& dimension = questionnaire.dimensions[sum.dimension];
    const Total total = total_of(sum, book, row, applies);
    RowScore& score = scores.dimensions[i] = score_of(rules, total, plan.min_questions);
    score.is_withheld = !plan.has_index && gives_away(sum, book, row, applies);
    if (!dimension.in_index) continue;
    whole.add(total.worth, false);
    whole.given += total.given;
    if (!score.has_range) continue;
    low.add(dimension.weight, score.low);
    high.add(dimension.weight, score.high);
    if (score.has_given) given.add(dimension.weight, score.given);
  }
  if (!plan.has_index || low.empty()) return;
  RowScore& overall = scores.overall;
  overall.has_range = true;
  overall.low = low.value(rules);
  overall.high = high.value(rules);
  overall.has_given = !given.empty();
  if (overall.has_given) overall.given = given.value(rules);
  overall.is_shown = overall.has_given && is_enough(rules, whole.given, plan.min_questions,
                                                    whole.worth.weight_given, whole.worth.weight);
}

}  // namespace readiness::batch
