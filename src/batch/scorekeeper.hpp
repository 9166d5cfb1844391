#pragma once

#include "base/modules.hpp"
#include "batch/answer_bits.hpp"
#include "batch/block_scores.hpp"
#include "batch/row_block.hpp"
#include "batch/score_row.hpp"
#include "batch/tally.hpp"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace readiness::batch {

/// What is wanted of each respondent's scores, beside that they are counted.
enum class RowScoresWanted { none, given, range };

/// A respondent who was read.
struct Respondent {
  CodedRow answers;
  std::size_t group = 0;  ///< its number
  std::size_t ref = 0;    ///< whatever the caller finds it by
};

/// Scores respondents and counts them, 64 at once.
class Scorekeeper {
 public:
  /// Questionnaire and book outlive it. Without the range scores have no low and high end.
  Scorekeeper(const Questionnaire& questionnaire, const AnswerBook& book,
              std::vector<std::string> group_by, RowScoresWanted wanted,
              Instructions instructions = quickest_instructions());

  /// The number of a group, and whose number it is.
  [[nodiscard]] std::size_t number_of(const GroupText& group) { return counter_.number_of(group); }
  [[nodiscard]] const GroupText& group(std::size_t number) const {
    return counter_.group_text(number);
  }
  /// Takes a respondent. The answers are exchanged for those of another one, whose memory is of use
  /// again. There is room until it is full.
  void exchange(CodedRow& answers, std::size_t group, std::size_t ref);
  [[nodiscard]] bool is_full() const { return waiting_ == respondents_.size(); }
  /// Scores and counts those who were taken. Where scores are wanted, `take` is told them, in
  /// order, good until the next.
  using Take = std::function<void(const Respondent& respondent, const RowScores& scores)>;
  void settle(const Take& take);
  /// To be called before the book gives numbers away anew, when nobody waits.
  void settle_answers() { bits_.settle(); }
  /// Of those who were settled.
  [[nodiscard]] Tally take();
  /// The groups that were met since this was asked last, and never before.
  [[nodiscard]] std::vector<std::string> take_new_groups() { return counter_.take_new_groups(); }

 private:
  void put_in_block();
  void put_counted(std::size_t row, const RowScores& scores);

  const Questionnaire& questionnaire_;
  const AnswerBook& book_;
  RowScoresWanted wanted_;
  std::array<Respondent, RowBlock::most_rows> respondents_;
  std::size_t waiting_ = 0;  // so many of them
  RowBlock block_;
  AnswerBits bits_;
  std::optional<BlockScorer> block_scorer_;  // where prices are whole numbers
  RowScorer row_scorer_;
  Counter counter_;
  BlockScores block_scores_;
  RowScores scores_;
  RowBlock::Bits looked_up_ = 0, alone_ = 0;  // those whose scores are, and who is odd
};

}  // namespace readiness::batch
