#pragma once

#include "base/instructions.hpp"
#include "base/modules.hpp"
#include "batch/block_sums.hpp"
#include "batch/known_scores.hpp"
#include "batch/row_block.hpp"
#include "batch/score_row.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace readiness::batch {

/// The scores of 64 respondents: by part, the overall first.
struct BlockScores {
  struct Part {
    std::array<std::uint64_t, RowBlock::most_rows> shares{};  ///< of the range; not shown: 0
    std::array<double, RowBlock::most_rows> given{};          ///< of those who gave answers
    std::array<std::uint32_t, RowBlock::most_rows> places{};  ///< of a dimension, in `KnownScores`
    RowBlock::Bits have_range = 0, have_given = 0, shown = 0, sensitive = 0;  ///< as in `RowScore`
  };
  std::vector<Part> parts;
};

/// Scores 64 respondents at once, as `RowScorer` scores each of them, to the last bit. Where prices
/// are whole numbers, so are their sums, and scores are few: both are looked up. Respondents with
/// evidence, or with large numbers of answers, it takes to have none.
class BlockScorer {
 public:
  /// Both outlive it. The book has whole units.
  BlockScorer(const Questionnaire& questionnaire, const AnswerBook& book, bool with_range,
              Instructions instructions = quickest_instructions());

  void score(const RowBlock& block, BlockScores& scores);
  /// Of one row of the block that was scored last. Without the range `low` and `high` are left at
  /// 0.
  void put(const RowBlock& block, const BlockScores& of_block, std::size_t row, RowScores& scores);

 private:
  void look_up_here(const RowBlock& block, BlockScores& scores) const;
  void look_up_widely(const RowBlock& block, BlockScores& scores) const;
  void put_range(const AskPlan& plan, std::size_t row, RowScores& scores);
  /// Who gave a sensitive answer in it.
  [[nodiscard]] RowBlock::Bits sensitive_in(const RowBlock& block,
                                            const Dimension& dimension) const;

  const Questionnaire& questionnaire_;
  WholeUnits units_;
  bool with_range_;
  Instructions instructions_;
  BlockSums sums_;
  KnownScores known_;
};

}  // namespace readiness::batch
