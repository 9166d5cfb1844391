#include "batch/score_row.hpp"

#include "answers/applies.hpp"
#include "scoring/roll_up.hpp"

#include <algorithm>

namespace readiness::batch {

namespace {

struct Total {
  WeightedSums sums;
  int given = 0;
};

/// Five sums that never wait for each other, each in the order of the questions. What does not
/// apply adds zeros, which leave a sum as it is.
Total total_of(const AskPlan::Sum& sum, const std::vector<const CodedAnswer*>& answers) {
  double low = 0, high = 0, weight = 0, given = 0, weight_given = 0;
  int count = 0;
  for (const QuestionId id : sum.scored) {
    const CodedAnswer& answer = *answers[id.value];
    low += answer.sums.low;
    high += answer.sums.high;
    weight += answer.sums.weight;
    given += answer.sums.given;
    weight_given += answer.sums.weight_given;
    count += answer.state == AnswerState::given ? 1 : 0;
  }
  return {{low, high, weight, given, weight_given}, count};
}

RowScore score_of(const ScoringRules& rules, const Total& total, int min_questions) {
  RowScore score;
  const WeightedSums& sums = total.sums;
  if (sums.weight <= 0) return score;
  score.has_range = true;
  score.low = sums.low / sums.weight;
  score.high = sums.high / sums.weight;
  score.has_given = sums.weight_given > 0;
  if (score.has_given) score.given = sums.given / sums.weight_given;
  score.is_shown = score.has_given &&
                   is_enough(rules, total.given, min_questions, sums.weight_given, sums.weight);
  return score;
}

bool holds_sensitive(const AskPlan::Sum& sum, const std::vector<const CodedAnswer*>& answers) {
  return std::any_of(sum.sensitive.begin(), sum.sensitive.end(),
                     [&](QuestionId id) { return answers[id.value]->state == AnswerState::given; });
}

}  // namespace

void score_row(const Questionnaire& questionnaire, const AnswerBook& book, const CodedRow& row,
               RowScores& scores) {
  const ScoringRules& rules = questionnaire.scoring;
  const AskPlan& plan = *row.plan;
  scores.answers.resize(row.codes.size());
  for (std::size_t i = 0; i < row.codes.size(); ++i)
    scores.answers[i] = &book(QuestionId{i}, row.codes[i], row.evidence[i] != 0);
  scores.dimensions.resize(plan.dimensions.size());
  scores.overall = {};
  Rollup low, high, given;
  Total whole;
  for (std::size_t i = 0; i < plan.dimensions.size(); ++i) {
    const AskPlan::Sum& sum = plan.dimensions[i];
    const Dimension& dimension = questionnaire.dimensions[sum.dimension];
    const Total total = total_of(sum, scores.answers);
    RowScore& score = scores.dimensions[i] = score_of(rules, total, plan.min_questions);
    score.holds_sensitive = holds_sensitive(sum, scores.answers);
    score.is_withheld = !plan.has_index && score.holds_sensitive;
    if (!dimension.in_index) continue;
    whole.sums.weight += total.sums.weight;
    whole.sums.weight_given += total.sums.weight_given;
    whole.given += total.given;
    if (!score.has_range) continue;
    low.add(dimension.weight, score.low);
    high.add(dimension.weight, score.high);
    if (score.has_given) given.add(dimension.weight, score.given);
  }
  if (!plan.has_overall || low.empty()) return;
  RowScore& overall = scores.overall;
  overall.has_range = true;
  overall.low = low.value(rules);
  overall.high = high.value(rules);
  overall.has_given = !given.empty();
  if (overall.has_given) overall.given = given.value(rules);
  for (const RowScore& score : scores.dimensions)
    overall.holds_sensitive = overall.holds_sensitive || score.holds_sensitive;
  overall.is_shown = overall.has_given && is_enough(rules, whole.given, plan.min_questions,
                                                    whole.sums.weight_given, whole.sums.weight);
}

void read_response(const Questionnaire& questionnaire, const Response& response, Date as_of,
                   const std::vector<std::string>& group_by, AnswerBook& book, AskPlans& plans,
                   ReadRow& row) {
  say_whose(row, response.ref, questionnaire.roles[response.role].id,
            questionnaire.forms[response.form].id, response.subject, group_by);
  code_response(questionnaire, response, as_of, book, plans, row.coded);
}

void code_response(const Questionnaire& questionnaire, const Response& response, Date as_of,
                   AnswerBook& book, AskPlans& plans, CodedRow& row) {
  row.plan = &plans.plan(response.role, response.form, response.also, response.only);
  row.codes.assign(questionnaire.questions.size(), answer_codes::missing);
  row.evidence.assign(questionnaire.questions.size(), 0);
  for (const QuestionId id : questionnaire.questions.ids()) {
    const auto& answer = response.answers[id];
    if (!answer) continue;
    row.codes[id.value] = book.add(id, answer->value);
    row.evidence[id.value] = has_current_evidence(questionnaire, *answer, as_of) ? 1 : 0;
  }
}

}  // namespace readiness::batch
