#include "batch/scorekeeper.hpp"

#include <utility>

namespace readiness::batch {

Scorekeeper::Scorekeeper(const Questionnaire& questionnaire, const AnswerBook& book,
                         std::vector<std::string> group_by, bool with_range)
    : book_(book),
      packed_(questionnaire),
      bits_(questionnaire, book),
      scorer_(questionnaire, book, with_range),
      counter_(questionnaire, std::move(group_by)) {}

const RowScores& Scorekeeper::add(const CodedRow& row, const std::string& group) {
  packed_.pack(row);
  if (!bits_.add(row, packed_)) counter_.add_answers(row, book_);
  scorer_.score(row, packed_, scores_);
  counter_.add_scores(row.plan->role, scores_, group);
  return scores_;
}

Tally Scorekeeper::take() {
  Tally tally = counter_.take();
  bits_.empty_into(tally);
  return tally;
}

}  // namespace readiness::batch
