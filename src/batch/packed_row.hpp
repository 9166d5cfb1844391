#pragma once

#include "base/modules.hpp"
#include "batch/by_plan.hpp"
#include "input/table_rows.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace readiness::batch {

/// The numbers of a row's answers in four bits each, 16 to a word: almost all answers of a table
/// have one of few numbers. So two neighbours are one byte, which is a place in a table of all
/// pairs of answers; and a word of 64 rows is 64 by 64 bits.
///
/// Questions of one dimension stand together and begin with a byte; those of none come last.
class PackedRow {
 public:
  static constexpr unsigned code_bits = 4;
  static constexpr std::size_t codes = 1U << code_bits;
  static constexpr std::size_t in_word = 64 / code_bits;
  /// In all places: what is not asked does not apply, which adds and counts nothing.
  static constexpr std::uint64_t nothing_applies = 0x1111111111111111;

  explicit PackedRow(const Questionnaire& questionnaire);

  void pack(const CodedRow& row);
  [[nodiscard]] const std::vector<std::uint64_t>& words() const { return words_; }
  /// Two neighbours as one number, the first of them below: those at `2 * number` and behind.
  [[nodiscard]] std::size_t pair(std::size_t number) const {
    constexpr std::size_t turned = std::endian::native == std::endian::big ? 7 : 0;
    return reinterpret_cast<const unsigned char*>(words_.data())[number ^ turned];
  }
  /// An asked question has an answer whose number is too large; here it does not apply.
  [[nodiscard]] bool has_large() const { return has_large_; }
  [[nodiscard]] std::size_t place(QuestionId question) const { return places_[question.value]; }

 private:
  struct Asked {
    std::vector<std::uint64_t> bits;     ///< by word: all bits of the questions that it asks
    std::vector<std::uint64_t> instead;  ///< of the others: that they do not apply
  };
  [[nodiscard]] Asked asked_by(const AskPlan& plan) const;
  void leave_out_large(const CodedRow& row);

  /// Where answers go: of one question, or of four that follow each other there, too.
  struct Move {
    std::size_t question, word;
    unsigned shift;
  };
  std::vector<std::size_t> places_;  // by question
  std::vector<Move> fours_;
  std::vector<Move> ones_;  // of those that are left
  ByPlan<Asked> asked_;
  std::vector<std::uint64_t> words_;
  bool has_large_ = false;
};

}  // namespace readiness::batch
