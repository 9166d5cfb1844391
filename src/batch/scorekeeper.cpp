#include "batch/scorekeeper.hpp"

#include <cstring>
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

void Scorekeeper::add(const CodedRow& row, const std::string& group) {
  const std::size_t place = next_place();
  const bool is_small = block_.add(row);
  if (!is_small && !bits_.add_large(row)) {
    counter_.add_answers(row, book_);
    block_.leave_out_last();
  }
  const bool has_evidence = std::memchr(row.evidence.data(), 1, row.evidence.size()) != nullptr;
  if (!scorer_.can_look_up() || !is_small || has_evidence) {
    alone_ |= RowBlock::Bits{1} << place;
    scorer_.score_in_order(row, scores_alone_[place]);
  }
  groups_[place].key = group;
  groups_[place].digest = counter_.send_for(group);
}

/// What belongs to one of thousands of groups has to come from far. So places in the index are sent
/// for when rows come; then, with all keys, sums are; and they are there when scores are.
void Scorekeeper::settle(const Take& take) {
  if (block_.rows() == 0) return;
  block_.turn();
  for (std::size_t row = 0; row < block_.rows(); ++row)
    numbers_[row] = counter_.number_of(groups_[row].key, groups_[row].digest);
  for (const auto& [plan, rows] : block_.plans()) counter_.send_for_sums(*plan, rows, numbers_);
  bits_.add(block_);
  const RowBlock::Bits all = ~RowBlock::Bits{0} >> (RowBlock::most_rows - block_.rows());
  if ((all & ~alone_) != 0) {
    scorer_.add_up(block_);
    if (wanted_ == RowScoresWanted::none) scorer_.look_up_shares(block_, shares_);
  }
  for (std::size_t row = 0; row < block_.rows(); ++row) {
    const bool is_alone = (alone_ >> row & 1U) != 0;
    if (!is_alone && wanted_ == RowScoresWanted::none) continue;
    if (!is_alone) scorer_.look_up(block_, row, scores_);
    const RowScores& scores = is_alone ? scores_alone_[row] : scores_;
    put_shares(row, scores);
    if (wanted_ != RowScoresWanted::none) take(row, scores);
  }
  counter_.add_scores(shares_, block_.plans(), numbers_);
  block_.clear();
  alone_ = 0;
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
