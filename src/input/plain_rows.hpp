#pragma once

#include "base/modules.hpp"
#include "input/short_cells.hpp"
#include "input/table_rows.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::input {

/// The fast road for rows of a table with our own columns: from the bytes straight to codes,
/// without a list of cells, and without a word about what is wrong. It takes rows of printable
/// ASCII whose answers were met before, and only where all is well; whatever else there is, it
/// leaves to `CsvReader` and `TableRows`, which say what is wrong or learn what is new. What it
/// takes, they take without a word and make the same row of it: tests/property and the fuzzer
/// `plain_rows` hold the two equal. One for each worker and table.
class PlainRows {
 public:
  /// Rows that otherwise `full` reads, with this book; both outlive it.
  PlainRows(const Questionnaire& questionnaire, const TableRows& full, const AnswerBook& book,
            Date today);

  /// How many bytes the row takes that `text` begins with, its line end included; 0: it is not
  /// plain, and `into` is of no use.
  [[nodiscard]] std::size_t read(std::string_view text, AskPlans& plans, ReadRow& into);

 private:
  /// One cell of the row that is looked at by itself, or answers in neighbouring cells.
  struct Piece {
    std::size_t cell = 0;
    std::size_t answers = 0;  ///< 0: one cell, of whatever use
    std::size_t first = 0;    ///< of the answers, in `questions_` and `of_byte_`
    bool are_texts = false;   ///< answers that may be any text
    /// Its answers, from the first on, that may be read at once, and for how many rows they are
    /// not.
    std::vector<ShortCells> together = {};
    unsigned patience = 0;
  };
  struct Reading;

  void join_short_cells(Piece& piece);
  void forget_answers();
  [[nodiscard]] bool read_answers(Reading& reading, Piece& piece);
  [[nodiscard]] bool read_answer(Reading& reading, Piece& piece, std::size_t number);
  void learn(Piece& piece, std::size_t number, unsigned char byte, AnswerCode code);
  [[nodiscard]] bool read_text(Reading& reading, std::size_t cell);
  [[nodiscard]] bool read_quoted(Reading& reading, std::size_t cell);
  [[nodiscard]] bool step_over_end(Reading& reading, bool is_last) const;
  [[nodiscard]] bool read_ticks(ReadRow& into);
  [[nodiscard]] bool read_evidence(ReadRow& into) const;
  [[nodiscard]] bool read_plan(AskPlans& plans, ReadRow& into) const;
  void read_whose(ReadRow& into, bool are_tidy) const;
  [[nodiscard]] std::string_view text_of(std::size_t column) const;

  const Questionnaire& questionnaire_;
  const TableRows& full_;
  const Columns& columns_;
  const ColumnsByUse& uses_;
  const AnswerBook& book_;
  Date today_;
  std::array<bool, 256> ends_plain_{};  // bytes that are no part of a cell without quotes
  std::vector<Piece> pieces_;
  // Of answers, in the order of their cells: to what, and what a byte stands for, as far as that
  // was met; the separator for nothing, and `none` for all else that ends or quotes a cell.
  std::vector<QuestionId> questions_;
  std::vector<AnswerBook::OfByte> of_byte_;
  unsigned edition_ = 0;                    // of the book: what was met
  std::vector<QuestionId> without_answer_;  // questions without a cell of their own
  // Of the row at hand, by cell; of answers only those of more than one byte.
  std::vector<std::string_view> texts_;
  std::vector<std::string> unquoted_;  // those that differ from what stands there
  std::string together_;               // the ticks of a question
};

}  // namespace readiness::input
