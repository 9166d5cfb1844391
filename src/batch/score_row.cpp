#include "batch/score_row.hpp"

#include "answers/applies.hpp"
#include "base/sixty_four_bytes.hpp"
#include "scoring/roll_up.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace readiness::batch {

namespace {

constexpr std::size_t rows = RowBlock::most_rows;

/// Makes 0 of the shares that are not shown; those that are, as bits. Each is 0 or 1.
[[gnu::always_inline]] inline RowBlock::Bits keep(
    std::array<std::uint64_t, rows>& shares, const std::array<std::uint32_t, rows>& are_shown) {
  std::array<char, rows> bytes;
  for (std::size_t row = 0; row < rows; ++row) shares[row] *= are_shown[row];
  for (std::size_t row = 0; row < rows; ++row) bytes[row] = static_cast<char>(are_shown[row]);
  return sixty_four_bytes::places(bytes.data(), 1);
}

}  // namespace

RowScorer::RowScorer(const Questionnaire& questionnaire, const AnswerBook& book, bool with_range,
                     Instructions instructions)
    : questionnaire_(questionnaire),
      book_(book),
      with_range_(with_range),
      instructions_(instructions) {
  if (!book.units()) return;
  const WholeUnits& units = *book.units();
  known_scores_.emplace(questionnaire.scoring, units);
  sums_.emplace(questionnaire, book, instructions);
}

void RowScorer::score_in_order(const CodedRow& row, RowScores& scores) const {
  score_parts(
      *row.plan, scores,
      [&](std::size_t dimension, RowScore& score) {
        return add_in_order(row.plan->dimensions[dimension], row, score);
      },
      [&](QuestionId id) { return row.codes[id.value] >= answer_codes::first_given; });
}

void RowScorer::look_up(const RowBlock& block, std::size_t row, RowScores& scores) {
  score_parts(
      block.plan(row), scores,
      [&](std::size_t dimension, RowScore& score) {
        return look_up((*sums_)[dimension][row], score);
      },
      [&](QuestionId id) { return block[id][row] >= answer_codes::first_given; });
}

std::uint64_t RowScorer::share(const RowScore& score) const {
  if (!score.is_shown) return 0;
  return score.known_given ? score.known_given->share
                           : share_of_range(questionnaire_.scoring, score.given);
}

RowBlock::Bits RowScorer::sensitive_in(const RowBlock& block, const Dimension& dimension) const {
  RowBlock::Bits found = 0;
  for (const QuestionId id : dimension.questions)
    if (questionnaire_.questions[id].sensitive)
      for (std::size_t row = 0; row < block.rows(); ++row)
        found |= RowBlock::Bits{block[id][row] >= answer_codes::first_given} << row;
  return found;
}

/// Five sums that never wait for each other. What does not apply adds zeros, which leave a sum as
/// it is.
RowScorer::Total RowScorer::add_in_order(const AskPlan::Sum& sum, const CodedRow& row,
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

RowScorer::Total RowScorer::look_up(const WholeSums& sums, RowScore& score) {
  const WholeUnits& units = *book_.units();
  const std::size_t weight = sums.weight(), weight_given = sums.weight_given();
  const auto use = [&](const KnownScore*& known, double& number, std::size_t part,
                       std::size_t over) {
    known = &(*known_scores_)(part, over);
    number = known->score;
  };
  score.has_range = weight > 0;
  score.has_given = weight_given > 0;
  if (score.has_given) use(score.known_given, score.given, sums.given(), weight_given);
  if (score.has_range && with_range_) {
    const std::size_t open = weight - weight_given;
    use(score.known_low, score.low, sums.given() + open * units.low, weight);
    use(score.known_high, score.high, sums.given() + open * units.high, weight);
  }
  return {static_cast<double>(weight) * units.weight,
          static_cast<double>(weight_given) * units.weight, static_cast<int>(sums.count())};
}

bool RowScorer::is_shown(const RowScore& score, const Total& total, const AskPlan& plan) const {
  return score.has_given && is_enough(questionnaire_.scoring, total.given, plan.min_questions,
                                      total.weight_given, total.weight);
}

template <class TotalOf, class IsGiven>
void RowScorer::score_parts(const AskPlan& plan, RowScores& scores, TotalOf total_of,
                            IsGiven is_given) const {
  const ScoringRules& rules = questionnaire_.scoring;
  scores.dimensions.resize(plan.dimensions.size());
  RowScore& overall = scores.overall = {};
  Rollup low, high, given;
  Total whole;
  for (std::size_t i = 0; i < plan.dimensions.size(); ++i) {
    const AskPlan::Sum& sum = plan.dimensions[i];
    const Dimension& dimension = questionnaire_.dimensions[sum.dimension];
    RowScore& score = scores.dimensions[i] = {};
    const Total total = total_of(i, score);
    score.is_shown = is_shown(score, total, plan);
    score.holds_sensitive = std::ranges::any_of(sum.sensitive, is_given);
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

void RowScorer::look_up_shares(const RowBlock& block, RowShares& shares) {
  shares.parts.resize(questionnaire_.dimensions.size() + 1);
  if (instructions_ == Instructions::wide)
    look_up_shares_widely(block, shares);
  else
    look_up_shares_here(block, shares);
  RowBlock::Bits& sensitive = shares.parts.front().sensitive = 0;
  for (const DimensionId id : questionnaire_.dimensions.ids())
    sensitive |= shares.parts[id.value + 1].sensitive =
        sensitive_in(block, questionnaire_.dimensions[id]);
}

READINESS_WIDE void RowScorer::look_up_shares_widely(const RowBlock& block, RowShares& shares) {
  look_up_shares_here(block, shares);
}

/// As `score_parts` and `Rollup`, but one step for all rows at a time: loops without a branch,
/// which a compiler makes wide instructions of.
[[gnu::always_inline]] inline void RowScorer::look_up_shares_here(const RowBlock& block,
                                                                  RowShares& shares) const {
  using Numbers = std::array<std::uint32_t, rows>;
  using Figures = std::array<double, rows>;
  const ScoringRules& rules = questionnaire_.scoring;
  const auto has_coverage = [ unit = book_.units()->weight, coverage = rules.min_coverage ](
      std::uint32_t weight_given, std::uint32_t weight) __attribute__((always_inline)) {
    return is_covered(coverage, static_cast<double>(weight_given) * unit,
                      static_cast<double>(weight) * unit);
  };
  Numbers least{};  // answers for a figure
  RowBlock::Bits have_overall = 0;
  for (const auto& [plan, its_rows] : block.plans()) {
    if (plan->has_overall) have_overall |= its_rows;
    for (RowBlock::Bits rest = its_rows; rest != 0; rest &= rest - 1)
      least[static_cast<std::size_t>(std::countr_zero(rest))] =
          static_cast<std::uint32_t>(plan->min_questions);
  }
  Numbers all_weight{}, all_weight_given{}, all_count{};  // of the overall
  Figures sum{}, sum_of_weights{}, weakest;               // what a `Rollup` adds
  weakest.fill(std::numeric_limits<double>::infinity());
  for (const DimensionId id : questionnaire_.dimensions.ids()) {
    const Dimension& dimension = questionnaire_.dimensions[id];
    const BlockSums::OfRows& sums = (*sums_)[id.value];
    RowShares::Part& part = shares.parts[id.value + 1];
    Numbers place, weight, weight_given, count, is_shown;
    Figures score;
    for (std::size_t row = 0; row < rows; ++row) {
      const WholeSums& its = sums[row];
      place[row] =
          static_cast<std::uint32_t>(known_scores_->place(its.given(), its.weight_given()));
      weight[row] = static_cast<std::uint32_t>(its.weight());
      weight_given[row] = static_cast<std::uint32_t>(its.weight_given());
      count[row] = static_cast<std::uint32_t>(its.count());
    }
    known_scores_->look_up(place, score, part.shares);
    for (std::size_t row = 0; row < rows; ++row)
      is_shown[row] = (weight_given[row] > 0 ? 1U : 0U) & (count[row] >= least[row] ? 1U : 0U) &
                      (has_coverage(weight_given[row], weight[row]) ? 1U : 0U);
    part.shown = keep(part.shares, is_shown);
    if (!dimension.in_index) continue;
    const double its_weight = dimension.weight;
    for (std::size_t row = 0; row < rows; ++row) {
      all_weight[row] += weight[row];
      all_weight_given[row] += weight_given[row];
      all_count[row] += count[row];
    }
    for (std::size_t row = 0; row < rows; ++row) {
      const double added = weight_given[row] > 0 ? its_weight : 0;
      const double low =
          weight_given[row] > 0 ? score[row] : std::numeric_limits<double>::infinity();
      sum[row] += added * score[row];
      sum_of_weights[row] += added;
      weakest[row] = low < weakest[row] ? low : weakest[row];
    }
  }
  RowShares::Part& overall = shares.parts.front();
  Numbers is_shown;
  const double mean_share = rules.mean_share, weakest_share = rules.weakest_share;
  Figures value;
  for (std::size_t row = 0; row < rows; ++row) {
    const double over = sum_of_weights[row] > 0 ? sum_of_weights[row] : 1;
    const double lowest = sum_of_weights[row] > 0 ? weakest[row] : 0;
    value[row] = mean_share * sum[row] / over + weakest_share * lowest;
  }
  for (std::size_t row = 0; row < rows; ++row)
    overall.shares[row] = share_of_range(rules, value[row]);
  for (std::size_t row = 0; row < rows; ++row)
    is_shown[row] = (sum_of_weights[row] > 0 ? 1U : 0U) & (all_count[row] >= least[row] ? 1U : 0U) &
                    (has_coverage(all_weight_given[row], all_weight[row]) ? 1U : 0U) &
                    static_cast<std::uint32_t>(have_overall >> row & 1U);
  overall.shown = keep(overall.shares, is_shown);
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
