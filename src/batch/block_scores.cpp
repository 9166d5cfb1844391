#include "batch/block_scores.hpp"

#include "base/sixty_four_bytes.hpp"
#include "scoring/roll_up.hpp"

#include <bit>
#include <limits>

namespace readiness::batch {
namespace {

constexpr std::size_t block_rows = RowBlock::most_rows;

/// Of 64 numbers, which are 0 or 1, those that are 1.
[[gnu::always_inline]] inline RowBlock::Bits bits_of(
    const std::array<std::uint32_t, block_rows>& numbers) {
  std::array<char, block_rows> bytes;
  for (std::size_t row = 0; row < block_rows; ++row) bytes[row] = static_cast<char>(numbers[row]);
  return sixty_four_bytes::places(bytes.data(), 1);
}

}  // namespace

BlockScorer::BlockScorer(const Questionnaire& questionnaire, const AnswerBook& book,
                         bool with_range, Instructions instructions)
    : questionnaire_(questionnaire),
      units_(*book.units()),
      with_range_(with_range),
      instructions_(instructions),
      sums_(questionnaire, book, instructions),
      known_(questionnaire.scoring, units_) {}

void BlockScorer::score(const RowBlock& block, BlockScores& scores) {
  sums_.add_up(block);
  scores.parts.resize(questionnaire_.dimensions.size() + 1);
  if (instructions_ == Instructions::wide)
    look_up_widely(block, scores);
  else
    look_up_here(block, scores);
  RowBlock::Bits& sensitive = scores.parts.front().sensitive = 0;
  for (const DimensionId id : questionnaire_.dimensions.ids())
    sensitive |= scores.parts[id.value + 1].sensitive =
        sensitive_in(block, questionnaire_.dimensions[id]);
}

READINESS_WIDE void BlockScorer::look_up_widely(const RowBlock& block, BlockScores& scores) const {
  look_up_here(block, scores);
}

/// As `RowScorer` and `Rollup`, but one step for all rows at a time: loops without a branch, which
/// a compiler makes wide instructions of.
[[gnu::always_inline]] inline void BlockScorer::look_up_here(const RowBlock& block,
                                                             BlockScores& scores) const {
  using Numbers = std::array<std::uint32_t, block_rows>;
  using Figures = std::array<double, block_rows>;
  const ScoringRules& rules = questionnaire_.scoring;
  const auto has_coverage = [ unit = units_.weight, coverage = rules.min_coverage ](
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
  BlockScores::Part& overall = scores.parts.front();
  overall.have_range = 0;
  for (const DimensionId id : questionnaire_.dimensions.ids()) {
    const Dimension& dimension = questionnaire_.dimensions[id];
    const BlockSums::OfRows& sums = sums_[id.value];
    BlockScores::Part& part = scores.parts[id.value + 1];
    Numbers weight, weight_given, count, has_given, has_range, is_shown;
    Numbers& place = part.places;
    Figures& score = part.given;
    for (std::size_t row = 0; row < block_rows; ++row) {
      const WholeSums& its = sums[row];
      place[row] = static_cast<std::uint32_t>(known_.place(its.given(), its.weight_given()));
      weight[row] = static_cast<std::uint32_t>(its.weight());
      weight_given[row] = static_cast<std::uint32_t>(its.weight_given());
      count[row] = static_cast<std::uint32_t>(its.count());
    }
    known_.look_up(place, score, part.shares);
    for (std::size_t row = 0; row < block_rows; ++row) {
      has_range[row] = weight[row] > 0 ? 1U : 0U;
      has_given[row] = weight_given[row] > 0 ? 1U : 0U;
      is_shown[row] = has_given[row] & (count[row] >= least[row] ? 1U : 0U) &
                      (has_coverage(weight_given[row], weight[row]) ? 1U : 0U);
    }
    part.have_range = bits_of(has_range);
    part.have_given = bits_of(has_given);
    part.shown = bits_of(is_shown);
    for (std::size_t row = 0; row < block_rows; ++row) part.shares[row] *= is_shown[row];
    if (!dimension.in_index) continue;
    overall.have_range |= part.have_range;
    const double its_weight = dimension.weight;
    for (std::size_t row = 0; row < block_rows; ++row) {
      all_weight[row] += weight[row];
      all_weight_given[row] += weight_given[row];
      all_count[row] += count[row];
    }
    for (std::size_t row = 0; row < block_rows; ++row) {
      const double added = weight_given[row] > 0 ? its_weight : 0;
      const double low =
          weight_given[row] > 0 ? score[row] : std::numeric_limits<double>::infinity();
      sum[row] += added * score[row];
      sum_of_weights[row] += added;
      weakest[row] = low < weakest[row] ? low : weakest[row];
    }
  }
  Numbers has_given, is_shown;
  const double mean_share = rules.mean_share, weakest_share = rules.weakest_share;
  for (std::size_t row = 0; row < block_rows; ++row) {
    const double over = sum_of_weights[row] > 0 ? sum_of_weights[row] : 1;
    const double lowest = sum_of_weights[row] > 0 ? weakest[row] : 0;
    overall.given[row] = mean_share * sum[row] / over + weakest_share * lowest;
  }
  for (std::size_t row = 0; row < block_rows; ++row)
    overall.shares[row] = share_of_range(rules, overall.given[row]);
  for (std::size_t row = 0; row < block_rows; ++row) {
    has_given[row] =
        (sum_of_weights[row] > 0 ? 1U : 0U) & static_cast<std::uint32_t>(have_overall >> row & 1U);
    is_shown[row] = has_given[row] & (all_count[row] >= least[row] ? 1U : 0U) &
                    (has_coverage(all_weight_given[row], all_weight[row]) ? 1U : 0U);
  }
  overall.have_range &= have_overall;
  overall.have_given = bits_of(has_given);
  overall.shown = bits_of(is_shown);
  for (std::size_t row = 0; row < block_rows; ++row) overall.shares[row] *= is_shown[row];
}

RowBlock::Bits BlockScorer::sensitive_in(const RowBlock& block, const Dimension& dimension) const {
  RowBlock::Bits found = 0;
  for (const QuestionId id : dimension.questions)
    if (questionnaire_.questions[id].sensitive)
      for (std::size_t row = 0; row < block.rows(); ++row)
        found |= RowBlock::Bits{block[id][row] >= answer_codes::first_given} << row;
  return found;
}

void BlockScorer::put(const RowBlock& block, const BlockScores& of_block, std::size_t row,
                      RowScores& scores) {
  const AskPlan& plan = block.plan(row);
  const auto fill = [row](const BlockScores::Part& part, RowScore& score) {
    const auto is = [row](RowBlock::Bits bits) { return (bits >> row & 1U) != 0; };
    score = {};
    score.has_range = is(part.have_range);
    score.has_given = is(part.have_given);
    score.is_shown = is(part.shown);
    score.holds_sensitive = is(part.sensitive);
    if (score.has_given) score.given = part.given[row];
  };
  fill(of_block.parts.front(), scores.overall);
  if (!scores.overall.has_range) scores.overall = {};
  scores.dimensions.resize(of_block.parts.size() - 1);
  for (std::size_t i = 0; i < scores.dimensions.size(); ++i) {
    const BlockScores::Part& part = of_block.parts[i + 1];
    RowScore& score = scores.dimensions[i];
    fill(part, score);
    score.is_withheld = !plan.has_index && score.holds_sensitive;
    if (score.has_given) score.known_given = &known_[part.places[row]];
  }
  if (with_range_) put_range(plan, row, scores);
}

/// What open answers could still come to.
void BlockScorer::put_range(const AskPlan& plan, std::size_t row, RowScores& scores) {
  Rollup low, high;
  for (const DimensionId id : questionnaire_.dimensions.ids()) {
    RowScore& score = scores.dimensions[id.value];
    if (!score.has_range) continue;
    const WholeSums& sums = sums_[id.value][row];
    const std::size_t open = sums.weight() - sums.weight_given();
    score.known_low = &known_[known_.place(sums.given() + open * units_.low, sums.weight())];
    score.known_high = &known_[known_.place(sums.given() + open * units_.high, sums.weight())];
    score.low = score.known_low->score;
    score.high = score.known_high->score;
    const Dimension& dimension = questionnaire_.dimensions[id];
    if (!dimension.in_index) continue;
    low.add(dimension.weight, score.low);
    high.add(dimension.weight, score.high);
  }
  if (!plan.has_overall || !scores.overall.has_range) return;
  scores.overall.low = low.value(questionnaire_.scoring);
  scores.overall.high = high.value(questionnaire_.scoring);
}

}  // namespace readiness::batch
