#include "batch/scorekeeper.hpp"

#include <utility>

namespace readiness::batch {

Scorekeeper::Scorekeeper(const Questionnaire& questionnaire, const AnswerBook& book,
                         std::vector<std::string> group_by, RowScoresWanted wanted,
                         Instructions instructions)
    : book_(book),
      wanted_(wanted),
      block_(questionnaire, instructions),
      bits_(questionnaire, book, instructions),
      scorer_(questionnaire, book, wanted == RowScoresWanted::range, instructions),
      counter_(questionnaire, std::move(group_by)),
      scores_alone_(RowBlock::most_rows) {
  shares_.parts.resize(questionnaire.dimensions.size() + 1);
}

void Scorekeeper::exchange(CodedRow& answers, std::size_t group, std::size_t ref) {
  Respondent& place = respondents_[waiting_];
  groups_[waiting_++] = group;
  std::swap(place.answers, answers);
  place.group = group;
  place.ref = ref;
}

void Scorekeeper::settle(const Take& take) {
  if (waiting_ == 0) return;
  for (std::size_t row = 0; row < waiting_; ++row) put_in_block(respondents_[row].answers);
  // of thousands of groups they have to come from far
  for (const auto& [plan, rows] : block_.plans()) counter_.send_for_sums(*plan, rows, groups_);
  block_.turn();
  bits_.add(block_);
  const RowBlock::Bits all = ~RowBlock::Bits{0} >> (RowBlock::most_rows - waiting_);
  if ((all & ~alone_) != 0) {
    scorer_.add_up(block_);
    if (wanted_ == RowScoresWanted::none) scorer_.look_up_shares(block_, shares_);
  }
  for (std::size_t row = 0; row < waiting_; ++row) {
    const bool is_alone = (alone_ >> row & 1U) != 0;
    if (!is_alone && wanted_ == RowScoresWanted::none) continue;
    if (!is_alone) scorer_.look_up(block_, row, scores_);
    const RowScores& scores = is_alone ? scores_alone_[row] : scores_;
    put_shares(row, scores);
    if (wanted_ != RowScoresWanted::none) take(respondents_[row], scores);
  }
  counter_.add_scores(shares_, block_.plans(), groups_);
  block_.clear();
  alone_ = 0;
  waiting_ = 0;
}

/// What is odd is scored, and if need be counted, by itself.
void Scorekeeper::put_in_block(const CodedRow& answers) {
  const std::size_t row = block_.rows();
  const bool is_small = block_.add(answers);
  if (!is_small && !bits_.add_large(answers)) {
    counter_.add_answers(answers, book_);
    block_.leave_out_last();
  }
  if (scorer_.can_look_up() && is_small && answers.evidence.empty()) return;
  alone_ |= RowBlock::Bits{1} << row;
  scorer_.score_in_order(answers, scores_alone_[row]);
}

/// What is counted of the scores of a row, where all others have theirs.
void Scorekeeper::put_shares(std::size_t row, const RowScores& scores) {
  const RowBlock::Bits own = RowBlock::Bits{1} << row;
  const auto put = [&](RowShares::Part& part, const RowScore& score) {
    part.shares[row] = scorer_.share(score);
    part.shown = score.is_shown ? part.shown | own : part.shown & ~own;
    part.sensitive = score.holds_sensitive ? part.sensitive | own : part.sensitive & ~own;
  };
  put(shares_.parts.front(), scores.overall);
  for (std::size_t i = 0; i < scores.dimensions.size(); ++i)
    put(shares_.parts[i + 1], scores.dimensions[i]);
}

Tally Scorekeeper::take() {
  Tally tally = counter_.take();
  bits_.empty_into(tally);
  return tally;
}

}  // namespace readiness::batch
