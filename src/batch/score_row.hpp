#pragma once

#include "base/modules.hpp"
#include "batch/known_scores.hpp"
#include "input/table_rows.hpp"
#include "scoring/scorecard.hpp"

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
  /// The same with their texts, where these are known; else null. They live as long as the scorer.
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
  RowScorer(const Questionnaire& questionnaire, const AnswerBook& book, bool with_range = true);

  /// Adds up what the answers are worth in the order in which `scoring::score` does. `scores` is
  /// filled anew.
  void score(const CodedRow& row, RowScores& scores) const;

 private:
  /// What decides whether a score is shown, of one dimension or of all.
  struct Total {
    double weight = 0, weight_given = 0;
    int given = 0;
  };
  [[nodiscard]] Total add_up(const AskPlan::Sum& sum, const CodedRow& row, RowScore& score) const;
  [[nodiscard]] bool is_shown(const RowScore& score, const Total& total, const AskPlan& plan) const;

  const Questionnaire& questionnaire_;
  const AnswerBook& book_;
  bool with_range_;
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
