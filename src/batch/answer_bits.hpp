#pragma once

#include "base/instructions.hpp"
#include "base/modules.hpp"
#include "batch/by_plan.hpp"
#include "batch/row_block.hpp"
#include "batch/tally.hpp"
#include "input/table_rows.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace readiness::batch {

/// Counts the answers of 64 respondents at once.
///
/// Of a block that was turned each question has 64 bytes. Who gave one certain answer is told by a
/// word that has a bit for each respondent, and how many these are is the number of its bits that
/// are set; how many gave this answer to one question and that to another is the number of bits
/// that both words have set. So the levels of all pairs of questions of a battery are counted by
/// two instructions for 64 people, or for eight levels of 64 people where a processor has wide
/// ones. There are many pairs, so that their counts are fetched for a few blocks at once.
///
/// What it does not take, `Counter::add_answers` counts one by one. A law holds the two equal.
class AnswerBits {
 public:
  /// Both outlive it.
  AnswerBits(const Questionnaire& questionnaire, const AnswerBook& book,
             Instructions instructions = quickest_instructions());

  /// Counts the answers of a block that was turned.
  void add(const RowBlock& block);
  /// Counts those answers of a row that a block leaves out, for their numbers are too large. False:
  /// one of them is in a battery, and nothing was counted.
  [[nodiscard]] bool add_large(const CodedRow& row);
  /// Ends with what numbers of answers meant, before the book gives them away anew.
  void settle();
  /// Adds to the tally what was counted since this was asked last.
  void empty_into(Tally& tally);

 private:
  static constexpr std::size_t codes = RowBlock::codes;
  using Bits = RowBlock::Bits;
  struct People {
    std::size_t kind = 0;  ///< 0: with names, 1: without
    std::vector<std::size_t> batteries;
  };
  /// How often each number of an answer came: from people with names, and from those without.
  using Counts = std::array<std::array<std::uint64_t, codes>, 2>;

  [[nodiscard]] People people_of(const AskPlan& plan) const;
  void learn();
  void find_given(const RowBlock& block);
  void find_given_widely(const RowBlock& block);
  /// Counts the block at hand, and pairs where there are blocks enough, or no more come.
  void count(bool is_end);
  void count_widely(bool is_end);
  void count_by_ones(bool is_end);
  void count_here(bool is_end);
  void count_questions();
  void find_levels(std::size_t battery);
  void count_pairs();
  void settle_pairs(std::size_t battery);
  template <class Take>
  void for_each_pair(const Battery& battery, Take take) const;
  [[nodiscard]] std::size_t levels_of(QuestionId question) const;

  const Questionnaire& questionnaire_;
  const AnswerBook& book_;
  std::vector<Battery> batteries_;
  std::vector<bool> is_in_battery_;  // by question
  ByPlan<People> people_of_plans_;
  Instructions instructions_;
  /// By question: its levels, and so many that there are not, and count nothing, that they are as
  /// many as are counted at once.
  std::vector<std::size_t> rooms_;

  // What the book knows of the answers to a question:
  struct Known {
    std::size_t codes = 0;
    std::array<int, RowBlock::codes> levels{};  ///< by number; below 0: none
  };
  std::vector<Known> known_;
  std::uint64_t version_ = 0;

  // Of the block at hand:
  std::array<Bits, 2> people_{};                // with names, and without
  std::vector<Bits> asked_;                     // by battery: who is asked it
  std::vector<std::array<Bits, codes>> given_;  // by question and number: who gave it
  // Of a few blocks:
  static constexpr std::size_t blocks_at_once = 4;
  std::size_t blocks_ = 0;
  /// By battery: of its questions each has its levels in the first block, in the second, ...: who
  /// has them, of those who have one in all questions of the battery.
  std::vector<std::vector<Bits>> levels_;
  // Of all since the last settlement:
  unsigned edition_;  // of the book: what the numbers mean
  bool is_settled_ = true;
  std::vector<std::vector<std::uint64_t>> pairs_;  // by battery: of each pair, by both levels
  std::vector<Counts> counts_;                     // by question
  Tally counted_;                                  // and settled
};

}  // namespace readiness::batch
