#pragma once

#include "base/instructions.hpp"
#include "base/modules.hpp"
#include "input/answer_codes.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace readiness::input {

/// Neighbouring cells with answers of at most one byte each, as most answers are. Which of them are
/// empty nobody can foretell, and a processor that guesses wrong loses the time of ten cells; so
/// all are taken in the same way, and at the end one look tells whether they were short.
class ShortCells {
 public:
  /// So many of them are within 64 bytes, with a separator behind each.
  static constexpr std::size_t most = 31;
  static constexpr std::size_t bytes_read = 65;

  /// Cells with the answers to these questions, and a separator behind each. What a byte stands for
  /// lies at `of_byte` for each of them, and stays there; the separator stands for nothing given.
  ShortCells(std::vector<QuestionId> questions, const AnswerBook::OfByte* of_byte, char separator,
             Instructions instructions = quickest_instructions());

  [[nodiscard]] std::size_t size() const { return questions_.size(); }
  /// Something else was learned of the cell with this number: what this byte stands for.
  void learn(std::size_t cell, unsigned char byte);
  /// Everything was forgotten.
  void forget();
  /// Reads the cells that begin at `text`, of which `bytes_read` bytes can be read, into `codes`,
  /// by question. How many bytes they take, separators included; 0: one of them is longer, or
  /// stands for nothing that was learned, and `codes` are of no use.
  [[nodiscard]] std::size_t read(const char* text, AnswerCode* codes) const {
    return instructions_ == Instructions::wide && !is_varied_ ? read_widely(text, codes)
                                                              : read_by_ones(text, codes);
  }

 private:
  /// One byte that stands for one answer, and in which cells.
  struct Meaning {
    char byte = 0;
    std::uint8_t code = 0;
    std::uint64_t cells = 0;
  };
  [[nodiscard]] std::size_t read_by_ones(const char* text, AnswerCode* codes) const;
  [[nodiscard]] std::size_t read_widely(const char* text, AnswerCode* codes) const;

  std::vector<QuestionId> questions_;
  bool are_in_order_;  // one behind the other
  char separator_;
  Instructions instructions_;
  const AnswerBook::OfByte* of_byte_;  // by cell
  std::vector<Meaning> meanings_;      // the same, where they are few
  bool is_varied_ = false;             // they are not
};

}  // namespace readiness::input
