#pragma once

#include "base/modules.hpp"
#include "batch/by_plan.hpp"
#include "batch/packed_row.hpp"
#include "batch/tally.hpp"
#include "input/table_rows.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace readiness::batch {

/// Counts the answers of 64 respondents at once.
///
/// When 64 packed rows are there, rows and columns of bits change places: now each question has
/// four words in which each respondent has a bit, and "who gave this answer" is one more such word,
/// made of the four. How many these are is the number of its bits that are set; how many gave this
/// answer to one question and that to another is the number of bits that both words have set. So
/// the levels of all pairs of questions of a battery are counted by two instructions for 64 people,
/// or for eight levels of 64 people where a processor has wide ones.
///
/// What it does not take, `Counter::add_answers` counts one by one. A law holds the two equal.
class AnswerBits {
 public:
  /// Of how many words this processor counts the bits in one instruction: 8, 1, or 0 if it has none
  /// for that.
  [[nodiscard]] static unsigned most_words_at_once();

  /// Both outlive it. `words_at_once` is no more than that.
  AnswerBits(const Questionnaire& questionnaire, const AnswerBook& book,
             unsigned words_at_once = most_words_at_once());

  /// Counts the answers of a row that was packed. False: an answer in a battery has a large number,
  /// and nothing was counted.
  [[nodiscard]] bool add(const CodedRow& row, const PackedRow& packed);
  /// Ends with what numbers of answers meant, before the book gives them away anew.
  void settle();
  /// Adds to the tally what was counted since this was asked last.
  void empty_into(Tally& tally);

 private:
  static constexpr std::size_t rows_at_once = 64, codes = PackedRow::codes;
  using Bits = std::uint64_t;                    ///< one for each respondent
  using Words = std::array<Bits, rows_at_once>;  ///< packed; then one for each bit of 16 questions
  struct People {
    std::size_t kind = 0;  ///< 0: with names, 1: without
    std::vector<std::size_t> batteries;
  };
  /// How often each number of an answer came: from people with names, and from those without.
  using Counts = std::array<std::array<std::uint64_t, codes>, 2>;

  [[nodiscard]] People people_of(const AskPlan& plan) const;
  [[nodiscard]] bool add_large(const CodedRow& row);
  void count_rows();
  void count_rows_by_eights();
  void count_rows_by_ones();
  void count_rows_here();
  void count_question(QuestionId question);
  void count_battery(std::size_t number);
  void settle_pairs(std::size_t battery);
  template <class Take>
  void for_each_pair(const Battery& battery, Take take) const;
  [[nodiscard]] std::size_t levels_of(QuestionId question) const;

  const Questionnaire& questionnaire_;
  const AnswerBook& book_;
  std::vector<Battery> batteries_;
  std::vector<bool> is_in_battery_;  // by question
  ByPlan<People> people_of_plans_;
  unsigned edition_;  // of the book: what the numbers mean
  unsigned words_at_once_;
  /// By question: its levels, and so many that there are not, and count nothing, that they are as
  /// many as are counted at once.
  std::vector<std::size_t> rooms_;

  std::size_t rows_ = 0;                           // of the 64
  std::vector<std::size_t> places_;                // by question, in a packed row
  std::vector<Words> words_;                       // by word of a packed row
  std::array<Bits, 2> people_{};                   // with names, and without
  std::vector<Bits> asked_;                        // by battery: who is asked it
  std::vector<std::array<Bits, codes>> given_;     // by question and number: who gave it
  std::vector<Bits> levels_;                       // of the battery at hand, by question and level
  std::vector<std::vector<std::uint64_t>> pairs_;  // by battery: of each pair, by both levels
  std::vector<Counts> counts_;                     // by question
  Tally counted_;                                  // and settled
};

}  // namespace readiness::batch
