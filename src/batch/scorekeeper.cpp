#include "batch/scorekeeper.hpp"

#include <algorithm>
#include <utility>

namespace readiness::batch {

Scorekeeper::Scorekeeper(const Questionnaire& questionnaire, const AnswerBook& book,
                         std::vector<std::string> group_by, bool with_range)
    : book_(book),
      pairs_(questionnaire, book),
      scorer_(questionnaire, book, with_range),
      counter_(questionnaire, std::move(group_by)) {}

const RowScores& Scorekeeper::add(const CodedRow& row, const std::string& group) {
  const std::uint64_t digest = counter_.send_for_group(group);
  const bool is_counted = pairs_.add(row);
  if (!is_counted) counter_.add_answers(row, book_);
  const std::size_t number = counter_.number_of_group(group, digest);
  const bool has_evidence =
      std::find(row.evidence.begin(), row.evidence.end(), 1) != row.evidence.end();
  if (is_counted && book_.units() && !has_evidence)
    scorer_.score(row, pairs_.sums(), scores_);
  else
    scorer_.score(row, scores_);
  counter_.add_scores(*row.plan, scores_, number);
  return scores_;
}

Tally Scorekeeper::take() {
  Tally tally = counter_.take();
  pairs_.empty_into(tally);
  return tally;
}

}  // namespace readiness::batch
