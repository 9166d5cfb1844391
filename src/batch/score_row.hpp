#pragma once

#include "base/modules.hpp"
#include "batch/known_scores.hpp"
#include "batch/packed_row.hpp"
#include "batch/pair_sums.hpp"
#include "input/table_rows.hpp"
#include "scoring/roll_up.hpp"
#include "scoring/scorecard.hpp"

#include <cstdint>
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

/// What groups count of a score: where it is shown, its share of the range in units of 2^-40.
struct CountedScore {
  std::uint64_t share = 0;
  bool is_shown = false, holds_sensitive = false;
};

/// Of the overall, then of the dimensions.
using CountedScores = std::vector<CountedScore>;
void count_scores(const ScoringRules& rules, const RowScores& scores, CountedScores& counted);

/// Scores a coded row as `score` scores the response: the same rules, the same numbers to the last
/// bit, which a law holds. A second scorer, because answers that are priced once each leave nothing
/// but additions for a row: that is what a million rows need.
class RowScorer {
 public:
  /// Both outlive it. Without the range `low` and `high` are left at 0.
  RowScorer(const Questionnaire& questionnaire, const AnswerBook& book, bool with_range = true);

  /// Of a row that was packed. `scores` is filled anew. Where prices are whole numbers, so are
  /// their sums, and scores are few: both are looked up.
  void score(const CodedRow& row, const PackedRow& packed, RowScores& scores);
  /// The same the long way: adds up what the answers are worth in the order in which
  /// `scoring::score` does.
  void score_in_order(const CodedRow& row, RowScores& scores) const;

 private:
  /// What decides whether a score is shown, of one dimension or of all.
  struct Total {
    double weight = 0, weight_given = 0;
    int given = 0;
  };
  /// What the overall is made of.
  struct Whole {
    Rollup low, high, given;
    Total total;
  };
  [[nodiscard]] Total add_in_order(const AskPlan::Sum& sum, const CodedRow& row,
                                   RowScore& score) const;
  void look_up(const CodedRow& row, const std::vector<WholeSums>& sums, RowScores& scores);
  /// The overall, of which is known whether it has a range.
  void finish(const AskPlan& plan, const Whole& whole, RowScore& overall) const;
  [[nodiscard]] bool is_shown(const RowScore& score, const Total& total, const AskPlan& plan) const;
  void learn_least_weights();

  /// How a dimension counts in the overall.
  struct Index {
    bool is_part = false;
    double weight = 0;
  };
  const Questionnaire& questionnaire_;
  const AnswerBook& book_;
  bool with_range_;
  std::vector<Index> index_;  // by dimension
  // Where prices are whole numbers:
  std::vector<std::size_t> least_given_;  // by weight: the weight of given answers that is enough
  std::optional<KnownScores> known_scores_;
  std::optional<PairSums> pair_sums_;
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
