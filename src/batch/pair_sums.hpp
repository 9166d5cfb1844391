#pragma once

#include "base/modules.hpp"
#include "batch/packed_row.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace readiness::batch {

/// What the answers of a packed row come to, where prices are whole numbers: two neighbours are
/// looked up at once, by the byte that they are.
class PairSums {
 public:
  /// Both outlive it. The book has whole units.
  PairSums(const Questionnaire& questionnaire, const AnswerBook& book);

  /// By dimension, without evidence. The row has no large numbers. Good until the next row.
  [[nodiscard]] const std::vector<WholeSums>& operator()(const PackedRow& row);

 private:
  using OfPair = std::array<WholeSums, PackedRow::codes * PackedRow::codes>;

  void learn();

  const AnswerBook& book_;
  std::uint64_t version_ = 0;                   // of the book: what the tables hold
  std::vector<std::vector<QuestionId>> pairs_;  // one or two each, in the order of a packed row
  std::vector<OfPair> of_pair_;                 // likewise
  std::vector<std::size_t> ends_;               // by dimension, in `pairs_`
  std::vector<WholeSums> sums_;
};

}  // namespace readiness::batch
