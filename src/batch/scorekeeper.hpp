#pragma once

#include "base/modules.hpp"
#include "batch/answer_bits.hpp"
#include "batch/packed_row.hpp"
#include "batch/score_row.hpp"
#include "batch/tally.hpp"

#include <string>
#include <vector>

namespace readiness::batch {

/// Scores rows and counts them: 64 at once where that can be, else one by one.
class Scorekeeper {
 public:
  /// Questionnaire and book outlive it. Without the range scores have no low and high end.
  Scorekeeper(const Questionnaire& questionnaire, const AnswerBook& book,
              std::vector<std::string> group_by, bool with_range);

  /// The scores of a row, good until the next one; `group` as `append_to_group` wrote it.
  const RowScores& add(const CodedRow& row, const std::string& group);
  /// To be called before the book gives numbers away anew.
  void settle() { bits_.settle(); }
  [[nodiscard]] Tally take();
  /// The groups that were met since this was asked last, and never before.
  [[nodiscard]] std::vector<std::string> take_new_groups() { return counter_.take_new_groups(); }

 private:
  const AnswerBook& book_;
  PackedRow packed_;  // the row at hand
  AnswerBits bits_;
  RowScorer scorer_;
  Counter counter_;
  RowScores scores_;
};

}  // namespace readiness::batch
