#include "batch/scorekeeper.hpp"

#include <bit>
#include <span>
#include <utility>

namespace readiness::batch {

Scorekeeper::Scorekeeper(const Questionnaire& questionnaire, const AnswerBook& book,
                         std::vector<std::string> group_by, RowScoresWanted wanted,
                         Instructions instructions)
    : questionnaire_(questionnaire),
      book_(book),
      wanted_(wanted),
      block_(questionnaire, instructions),
      bits_(questionnaire, book, instructions),
      row_scorer_(questionnaire, book, wanted == RowScoresWanted::range),
      counter_(questionnaire, std::move(group_by)) {
  block_scores_.parts.resize(questionnaire.dimensions.size() + 1);
  if (book.units())
    block_scorer_.emplace(questionnaire, book, wanted == RowScoresWanted::range, instructions);
}

void Scorekeeper::exchange(CodedRow& answers, std::size_t group, std::size_t ref) {
  Respondent& place = respondents_[waiting_++];
  std::swap(place.answers.plan, answers.plan);
  place.answers.codes.swap(answers.codes);
  place.answers.evidence.swap(answers.evidence);
  place.group = group;
  place.ref = ref;
}

void Scorekeeper::settle(const Take& take) {
  if (waiting_ == 0) return;
  put_in_block();
  GroupNumbers groups{};
  for (std::size_t row = 0; row < waiting_; ++row) groups[row] = respondents_[row].group;
  // of thousands of groups they have to come from far
  for (const auto& [plan, rows] : block_.plans()) counter_.send_for_sums(*plan, rows, groups);
  bits_.add(block_);
  if (block_scorer_) block_scorer_->score(block_, block_scores_);
  const bool are_wanted = wanted_ != RowScoresWanted::none;
  for (RowBlock::Bits rest = are_wanted ? alone_ | looked_up_ : alone_; rest != 0;
       rest &= rest - 1) {
    const auto row = static_cast<std::size_t>(std::countr_zero(rest));
    if ((alone_ >> row & 1U) != 0) {
      row_scorer_.score(respondents_[row].answers, scores_);
      put_counted(row, scores_);
    } else {
      block_scorer_->put(block_, block_scores_, row, scores_);
    }
    if (are_wanted) take(respondents_[row], scores_);
  }
  counter_.add_scores(block_scores_, block_.plans(), groups);
  waiting_ = 0;
}

/// What is odd is scored, and if need be counted, by itself.
void Scorekeeper::put_in_block() {
  std::array<const CodedRow*, RowBlock::most_rows> rows{};
  RowBlock::Bits have_evidence = 0, not_taken = 0;
  for (std::size_t row = 0; row < waiting_; ++row) {
    rows[row] = &respondents_[row].answers;
    have_evidence |= RowBlock::Bits{!rows[row]->evidence.empty()} << row;
  }
  const RowBlock::Bits large = block_.take(std::span(rows).first(waiting_));
  for (RowBlock::Bits rest = large; rest != 0; rest &= rest - 1) {
    const auto row = static_cast<std::size_t>(std::countr_zero(rest));
    if (bits_.add_large(*rows[row])) continue;
    counter_.add_answers(*rows[row], book_);
    not_taken |= RowBlock::Bits{1} << row;
  }
  if (not_taken != 0) block_.leave_out(not_taken);
  const RowBlock::Bits all = ~RowBlock::Bits{0} >> (RowBlock::most_rows - waiting_);
  alone_ = block_scorer_ ? large | have_evidence : all;
  looked_up_ = all & ~alone_;
}

/// What is counted of the scores of a row that was scored alone.
void Scorekeeper::put_counted(std::size_t row, const RowScores& scores) {
  const RowBlock::Bits own = RowBlock::Bits{1} << row;
  const auto put = [&](BlockScores::Part& part, const RowScore& score) {
    part.shares[row] = score.is_shown ? share_of_range(questionnaire_.scoring, score.given) : 0;
    part.shown = score.is_shown ? part.shown | own : part.shown & ~own;
    part.sensitive = score.holds_sensitive ? part.sensitive | own : part.sensitive & ~own;
  };
  put(block_scores_.parts.front(), scores.overall);
  for (std::size_t i = 0; i < scores.dimensions.size(); ++i)
    put(block_scores_.parts[i + 1], scores.dimensions[i]);
}

Tally Scorekeeper::take() {
  Tally tally = counter_.take();
  bits_.empty_into(tally);
  return tally;
}

}  // namespace readiness::batch
