#include "batch/pair_sums.hpp"

#include <algorithm>

namespace readiness::batch {

PairSums::PairSums(const Questionnaire& questionnaire, const AnswerBook& book) : book_(book) {
  const PackedRow layout(questionnaire);
  for (const Dimension& dimension : questionnaire.dimensions) {
    for (const QuestionId id : dimension.questions) {
      const std::size_t pair = layout.place(id) / 2;
      if (pair == pairs_.size()) pairs_.emplace_back();
      pairs_[pair].push_back(id);
    }
    ends_.push_back(pairs_.size());
  }
  of_pair_.resize(pairs_.size());
  sums_.resize(ends_.size());
}

const std::vector<WholeSums>& PairSums::operator()(const PackedRow& row) {
  if (version_ != book_.version()) learn();
  std::size_t at = 0;
  for (std::size_t dimension = 0; dimension < ends_.size(); ++dimension) {
    WholeSums sums;
    for (const std::size_t end = ends_[dimension]; at < end; ++at)
      sums += of_pair_[at][row.pair(at)];
    sums_[dimension] = sums;
  }
  return sums_;
}

/// A row holds no number that was not given away: what stands there is never looked at.
void PairSums::learn() {
  version_ = book_.version();
  for (std::size_t number = 0; number < pairs_.size(); ++number) {
    const std::vector<QuestionId>& questions = pairs_[number];
    std::array<std::array<WholeSums, PackedRow::codes>, 2> worth{};
    for (std::size_t i = 0; i < questions.size(); ++i)
      for (std::size_t code = 0; code < std::min(PackedRow::codes, book_.size(questions[i]));
           ++code)
        worth[i][code] = book_(questions[i], static_cast<AnswerCode>(code), false).whole;
    OfPair& sums = of_pair_[number];
    for (std::size_t at = 0; at < sums.size(); ++at) {
      sums[at] = worth[0][at % PackedRow::codes];
      sums[at] += worth[1][at / PackedRow::codes];
    }
  }
}

}  // namespace readiness::batch
