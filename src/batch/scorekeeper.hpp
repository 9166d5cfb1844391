#pragma once

#include "base/modules.hpp"
#include "batch/answer_bits.hpp"
#include "batch/row_block.hpp"
#include "batch/row_shares.hpp"
#include "batch/score_row.hpp"
#include "batch/tally.hpp"

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace readiness::batch {

/// What is wanted of each respondent's scores, beside that they are counted.
enum class RowScoresWanted { none, given, range };

/// Scores rows and counts them, 64 at once.
class Scorekeeper {
 public:
  /// Questionnaire and book outlive it. Without the range scores have no low and high end.
  Scorekeeper(const Questionnaire& questionnaire, const AnswerBook& book,
              std::vector<std::string> group_by, RowScoresWanted wanted,
              Instructions instructions = quickest_instructions());

  /// Room for one more row.
  [[nodiscard]] bool is_full() const { return block_.is_full(); }
  /// Where the next row goes, of 64.
  [[nodiscard]] std::size_t next_place() const { return block_.rows(); }
  /// Takes a row; `group` as `append_to_group` wrote it.
  void add(const CodedRow& row, const std::string& group);
  /// Scores and counts the rows that were taken. Where scores are wanted, `take` is told those of
  /// each place, in order, good until the next.
  using Take = std::function<void(std::size_t place, const RowScores& scores)>;
  void settle(const Take& take);
  /// To be called before the book gives numbers away anew, when nothing waits.
  void settle_answers() { bits_.settle(); }
  /// Of what was settled.
  [[nodiscard]] Tally take();
  /// The groups that were met since this was asked last, and never before.
  [[nodiscard]] std::vector<std::string> take_new_groups() { return counter_.take_new_groups(); }

 private:
  void put_shares(std::size_t row, const RowScores& scores);

  const AnswerBook& book_;
  RowScoresWanted wanted_;
  RowBlock block_;
  AnswerBits bits_;
  RowScorer scorer_;
  Counter counter_;
  RowShares shares_;
  RowScores scores_;
  struct Group {
    std::string key;
    std::uint64_t digest = 0;
  };
  std::array<Group, RowBlock::most_rows> groups_;
  GroupNumbers numbers_{};
  RowBlock::Bits alone_ = 0;             // rows that are not looked up
  std::vector<RowScores> scores_alone_;  // theirs, by place
};

}  // namespace readiness::batch
