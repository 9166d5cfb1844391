#include "batch/score_row.hpp"

#include "answers/applies.hpp"
#include "scoring/roll_up.hpp"

#include <algorithm>

namespace readiness::batch {

RowScorer::RowScorer(const Questionnaire& questionnaire, const AnswerBook& book, bool with_range)
    : questionnaire_(questionnaire), book_(book), with_range_(with_range) {}

/// Five sums that never wait for each other. What does not apply adds zeros, which leave a sum as
/// it is.
RowScorer::Total RowScorer::add_up(const AskPlan::Sum& sum, const CodedRow& row,
                                   RowScore& score) const {
  double low = 0, high = 0, weight = 0, given = 0, weight_given = 0;
  int count = 0;
  for (const QuestionId id : sum.scored) {
    const AnswerCode code = row.codes[id.value];
    const WeightedSums& sums = book_.sums(id, code, row.has_evidence(id));
    low += sums.low;
    high += sums.high;
    weight += sums.weight;
    given += sums.given;
    weight_given += sums.weight_given;
    count += code >= answer_codes::first_given ? 1 : 0;
  }
  score.has_range = weight > 0;
  score.has_given = weight_given > 0;
  if (score.has_range && with_range_) score.low = low / weight;
  if (score.has_range && with_range_) score.high = high / weight;
  if (score.has_given) score.given = given / weight_given;
  return {weight, weight_given, count};
}

bool RowScorer::is_shown(const RowScore& score, const Total& total, const AskPlan& plan) const {
  return score.has_given && is_enough(questionnaire_.scoring, total.given, plan.min_questions,
                                      total.weight_given, total.weight);
}

void RowScorer::score(const CodedRow& row, RowScores& scores) const {
  const AskPlan& plan = *row.plan;
  const ScoringRules& rules = questionnaire_.scoring;
  scores.dimensions.resize(plan.dimensions.size());
  RowScore& overall = scores.overall = {};
  Rollup low, high, given;
  Total whole;
  for (std::size_t i = 0; i < plan.dimensions.size(); ++i) {
    const AskPlan::Sum& sum = plan.dimensions[i];
    const Dimension& dimension = questionnaire_.dimensions[sum.dimension];
    RowScore& score = scores.dimensions[i] = {};
    const Total total = add_up(sum, row, score);
    score.is_shown = is_shown(score, total, plan);
    score.holds_sensitive = std::ranges::any_of(sum.sensitive, [&](QuestionId id) {
      return row.codes[id.value] >= answer_codes::first_given;
    });
    score.is_withheld = !plan.has_index && score.holds_sensitive;
    overall.holds_sensitive = overall.holds_sensitive || score.holds_sensitive;
    if (!dimension.in_index) continue;
    whole.weight += total.weight;
    whole.weight_given += total.weight_given;
    whole.given += total.given;
    if (!score.has_range) continue;
    overall.has_range = true;
    if (with_range_) low.add(dimension.weight, score.low);
    if (with_range_) high.add(dimension.weight, score.high);
    if (score.has_given) given.add(dimension.weight, score.given);
  }
  if (!plan.has_overall || !overall.has_range) {
    overall = {};
    return;
  }
  if (with_range_) overall.low = low.value(rules);
  if (with_range_) overall.high = high.value(rules);
  overall.has_given = !given.empty();
  if (overall.has_given) overall.given = given.value(rules);
  overall.is_shown = is_shown(overall, whole, plan);
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
  row.evidence.clear();
  for (const QuestionId id : questionnaire.questions.ids()) {
    const auto& answer = response.answers[id];
    if (!answer) continue;
    row.codes[id.value] = book.add(id, answer->value);
    if (has_current_evidence(questionnaire, *answer, as_of)) row.add_evidence(id);
  }
}

}  // namespace readiness::batch
