#include "batch/score_row.hpp"

#include "answers/applies.hpp"

#include <algorithm>
#include <cstring>

namespace readiness::batch {

namespace {

bool holds_sensitive(const AskPlan::Sum& sum, const CodedRow& row) {
  return std::any_of(sum.sensitive.begin(), sum.sensitive.end(), [&](QuestionId id) {
    return row.codes[id.value] >= answer_codes::first_given;
  });
}

}  // namespace

RowScorer::RowScorer(const Questionnaire& questionnaire, const AnswerBook& book, bool with_range)
    : questionnaire_(questionnaire), book_(book), with_range_(with_range) {
  for (const Dimension& dimension : questionnaire.dimensions)
    index_.push_back({dimension.in_index, dimension.weight});
  if (!book.units()) return;
  known_scores_.emplace(questionnaire.scoring, *book.units());
  pair_sums_.emplace(questionnaire, book);
  learn_least_weights();
}

/// With a larger weight no less is enough.
void RowScorer::learn_least_weights() {
  const WholeUnits& units = *book_.units();
  const auto in_units = [&](std::size_t weight) {
    return static_cast<double>(weight) * units.weight;
  };
  std::size_t least = 1;
  for (std::size_t weight = 0; weight <= units.most_weight; ++weight) {
    while (!is_enough(questionnaire_.scoring, 0, 0, in_units(least), in_units(weight))) ++least;
    least_given_.push_back(least);
  }
}

void RowScorer::score(const CodedRow& row, const PackedRow& packed, RowScores& scores) {
  const bool has_evidence = std::memchr(row.evidence.data(), 1, row.evidence.size()) != nullptr;
  if (!pair_sums_ || packed.has_large() || has_evidence) return score_in_order(row, scores);
  look_up(row, (*pair_sums_)(packed), scores);
}

void RowScorer::look_up(const CodedRow& row, const std::vector<WholeSums>& sums,
                        RowScores& scores) {
  const AskPlan& plan = *row.plan;
  const WholeUnits& units = *book_.units();
  RowScore& overall = scores.overall = {};
  scores.dimensions.resize(sums.size());
  std::size_t whole_weight = 0, whole_weight_given = 0;
  Whole whole;
  for (std::size_t i = 0; i < sums.size(); ++i) {
    const std::size_t weight = sums[i].weight(), weight_given = sums[i].weight_given();
    const auto count = static_cast<int>(sums[i].count());
    const Index index = index_[i];
    RowScore& score = scores.dimensions[i];
    score.has_range = weight > 0;
    score.has_given = weight_given > 0;
    score.is_shown =
        score.has_given && count >= plan.min_questions && weight_given >= least_given_[weight];
    score.holds_sensitive = holds_sensitive(plan.dimensions[i], row);
    score.is_withheld = !plan.has_index && score.holds_sensitive;
    score.low = score.high = score.given = 0;
    score.known_given = score.known_low = score.known_high = nullptr;
    overall.holds_sensitive = overall.holds_sensitive || score.holds_sensitive;
    if (score.has_given) {
      score.known_given = &(*known_scores_)(sums[i].given(), weight_given);
      score.given = score.known_given->score;
      if (index.is_part) whole.given.add(index.weight, score.given);
    }
    if (score.has_range && with_range_) {
      const std::size_t open = weight - weight_given;
      score.known_low = &(*known_scores_)(sums[i].given() + open * units.low, weight);
      score.known_high = &(*known_scores_)(sums[i].given() + open * units.high, weight);
      score.low = score.known_low->score;
      score.high = score.known_high->score;
      if (index.is_part) whole.low.add(index.weight, score.low);
      if (index.is_part) whole.high.add(index.weight, score.high);
    }
    if (!index.is_part) continue;
    overall.has_range = overall.has_range || score.has_range;
    whole_weight += weight;
    whole_weight_given += weight_given;
    whole.total.given += count;
  }
  const auto in_units = [&](std::size_t weight) {
    return static_cast<double>(weight) * units.weight;
  };
  whole.total.weight = in_units(whole_weight);
  whole.total.weight_given = in_units(whole_weight_given);
  finish(plan, whole, overall);
}

void RowScorer::score_in_order(const CodedRow& row, RowScores& scores) const {
  const AskPlan& plan = *row.plan;
  RowScore& overall = scores.overall = {};
  scores.dimensions.resize(plan.dimensions.size());
  Whole whole;
  for (std::size_t i = 0; i < plan.dimensions.size(); ++i) {
    const Index index = index_[i];
    RowScore& score = scores.dimensions[i] = {};
    const Total total = add_in_order(plan.dimensions[i], row, score);
    score.is_shown = is_shown(score, total, plan);
    score.holds_sensitive = holds_sensitive(plan.dimensions[i], row);
    score.is_withheld = !plan.has_index && score.holds_sensitive;
    overall.holds_sensitive = overall.holds_sensitive || score.holds_sensitive;
    if (!index.is_part) continue;
    whole.total.weight += total.weight;
    whole.total.weight_given += total.weight_given;
    whole.total.given += total.given;
    if (!score.has_range) continue;
    overall.has_range = true;
    if (with_range_) whole.low.add(index.weight, score.low);
    if (with_range_) whole.high.add(index.weight, score.high);
    if (score.has_given) whole.given.add(index.weight, score.given);
  }
  finish(plan, whole, overall);
}

/// Five sums that never wait for each other. What does not apply adds zeros, which leave a sum as
/// it is.
RowScorer::Total RowScorer::add_in_order(const AskPlan::Sum& sum, const CodedRow& row,
                                         RowScore& score) const {
  double low = 0, high = 0, weight = 0, given = 0, weight_given = 0;
  int count = 0;
  for (const QuestionId id : sum.scored) {
    const AnswerCode code = row.codes[id.value];
    const WeightedSums& sums = book_.sums(id, code, row.evidence[id.value] != 0);
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

void RowScorer::finish(const AskPlan& plan, const Whole& whole, RowScore& overall) const {
  const ScoringRules& rules = questionnaire_.scoring;
  if (!plan.has_overall || !overall.has_range) {
    overall = {};
    return;
  }
  if (with_range_) overall.low = whole.low.value(rules);
  if (with_range_) overall.high = whole.high.value(rules);
  overall.has_given = !whole.given.empty();
  if (overall.has_given) overall.given = whole.given.value(rules);
  overall.is_shown = is_shown(overall, whole.total, plan);
}

void count_scores(const ScoringRules& rules, const RowScores& scores, CountedScores& counted) {
  counted.resize(scores.dimensions.size() + 1);
  const auto counted_of = [&](const RowScore& score) -> CountedScore {
    if (!score.is_shown) return {};
    return {score.known_given ? score.known_given->share : share_of_range(rules, score.given), true,
            score.holds_sensitive};
  };
  counted.front() = counted_of(scores.overall);
  for (std::size_t i = 0; i < scores.dimensions.size(); ++i)
    counted[i + 1] = counted_of(scores.dimensions[i]);
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
