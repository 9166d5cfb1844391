#pragma once

#include "base/instructions.hpp"
#include "base/modules.hpp"
#include "batch/row_block.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace readiness::batch {

/// What the answers of 64 respondents come to, where prices are whole numbers: of each answer to a
/// question it is looked up by its number, and added to what its respondent has.
class BlockSums {
 public:
  using OfRows = std::array<WholeSums, RowBlock::most_rows>;

  /// Both outlive it. The book has whole units.
  BlockSums(const Questionnaire& questionnaire, const AnswerBook& book,
            Instructions instructions = quickest_instructions());

  /// Of a block that was turned: without evidence, and without the answers that it leaves out.
  void add_up(const RowBlock& block);
  [[nodiscard]] const OfRows& operator[](std::size_t dimension) const { return sums_[dimension]; }

 private:
  /// A question of a dimension and what its answers are worth, by number.
  struct Question {
    QuestionId id;
    std::array<WholeSums, RowBlock::codes> worth;
  };
  void learn();
  static void add_here(const RowBlock& block, const std::vector<Question>& questions, OfRows& sums);
  static void add_widely(const RowBlock& block, const std::vector<Question>& questions,
                         OfRows& sums);

  const AnswerBook& book_;
  Instructions instructions_;
  std::uint64_t version_ = 0;                     // of the book: what the tables hold
  std::vector<std::vector<Question>> questions_;  // by dimension
  std::vector<OfRows> sums_;                      // likewise
};

}  // namespace readiness::batch
