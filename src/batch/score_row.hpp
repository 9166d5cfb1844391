#pragma once

#include "base/modules.hpp"
#include "batch/block_sums.hpp"
#include "batch/known_scores.hpp"
#include "batch/row_shares.hpp"
#include "input/table_rows.hpp"
#include "scoring/scorecard.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::batch {

/// A score as a table may show it.
struct RowScore {
  bool has_range = false;  ///< false: nothing of it is asked or applies
  bool has_given = false;
  bool is_shown = false;         ///< enough was answered to show `given`
  bool is_withheld = false;      ///< it would give away a sensitive answer of one person
  bool holds_sensitive = false;  ///< a sensitive answer is part of it
  double low = 0, high = 0, given = 0;
  /// The same with what is made of them, where that is known; else null. They live as long as the
  /// scorer.
  const KnownScore *known_low = nullptr, *known_high = nullptr, *known_given = nullptr;
};

struct RowScores {
  std::vector<RowScore> dimensions;
  RowScore overall;
};

/// Scores a coded row as `score` scores the response: the same rules, the same numbers to the last
/// bit, which a law holds. A second scorer, because answers that are priced once each leave nothing
/// but additions for a row: that is what a million rows need.
class RowScorer {
 public:
  /// Both outlive it. Without the range `low` and `high` are left at 0.
  RowScorer(const Questionnaire& questionnaire, const AnswerBook& book, bool with_range = true,
            Instructions instructions = quickest_instructions());

  /// Adds up what the answers are worth in the order in which `scoring::score` does. `scores` is
  /// filled anew.
  void score_in_order(const CodedRow& row, RowScores& scores) const;

  /// Where prices are whole numbers, so are their sums, and scores are few: both can be looked up,
  /// for all rows of a block that have no evidence and no large numbers.
  [[nodiscard]] bool can_look_up() const { return known_scores_.has_value(); }
  void add_up(const RowBlock& block) { sums_->add_up(block); }
  /// Of a row of the block that was added up.
  void look_up(const RowBlock& block, std::size_t row, RowScores& scores);
  /// What is counted of the scores of all its rows.
  void look_up_shares(const RowBlock& block, RowShares& shares);
  /// What is counted of one score.
  [[nodiscard]] std::uint64_t share(const RowScore& score) const;

 private:
  /// What decides whether a score is shown, of one dimension or of all.
  struct Total {
    double weight = 0, weight_given = 0;
    int given = 0;
  };
  [[nodiscard]] Total add_in_order(const AskPlan::Sum& sum, const CodedRow& row,
                                   RowScore& score) const;
  [[nodiscard]] Total look_up(const WholeSums& sums, RowScore& score);
  void look_up_shares_widely(const RowBlock& block, RowShares& shares);
  void look_up_shares_here(const RowBlock& block, RowShares& shares) const;
  /// Who gave a sensitive answer in it.
  [[nodiscard]] RowBlock::Bits sensitive_in(const RowBlock& block,
                                            const Dimension& dimension) const;
  template <class TotalOf, class IsGiven>
  void score_parts(const AskPlan& plan, RowScores& scores, TotalOf total_of,
                   IsGiven is_given) const;
  [[nodiscard]] bool is_shown(const RowScore& score, const Total& total, const AskPlan& plan) const;

  const Questionnaire& questionnaire_;
  const AnswerBook& book_;
  bool with_range_;
  Instructions instructions_;
  // Where prices are whole numbers:
  std::optional<KnownScores> known_scores_;
  std::optional<BlockSums> sums_;
};

/// A bound response as a row, in which everything is taken to apply; `group_by` names attributes,
/// as a table's columns do.
void read_response(const Questionnaire& questionnaire, const Response& response, Date as_of,
                   const std::vector<std::string>& group_by, AnswerBook& book, AskPlans& plans,
                   ReadRow& row);

/// Its answers alone.
void code_response(const Questionnaire& questionnaire, const Response& response, Date as_of,
                   AnswerBook& book, AskPlans& plans, CodedRow& row);

}  // namespace readiness::batch
