#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"
#include "input/table_rows.hpp"

#include <array>
#include <string>
#include <vector>

namespace readiness::input {

/// What became of every cell below the header of a table, so that nothing is lost in silence: `all`
/// of them are the sum of the others.
struct CellCounts {
  long all = 0;
  long left_out = 0, refused = 0;           ///< of rows that were
  long used = 0;                            ///< that say who, when, or which rows are read
  long mapped = 0;                          ///< with an answer, a remark, evidence
  long missing = 0;                         ///< with a word for no answer
  long empty = 0;                           ///< where an answer could stand
  long unmapped = 0;                        ///< with a word that is no answer
  std::array<long, column_fates> unread{};  ///< of columns that nothing reads, by fate
};

struct TableAccount {
  long read = 0, left_out = 0, refused = 0;  ///< rows below the header
  CellCounts cells;
  long given = 0, dont_know = 0, not_applicable = 0, declined = 0, predictions = 0;
  std::array<std::vector<std::string>, column_fates> columns;  ///< that nothing reads, by fate
};

/// Keeps the account of one table while it is read.
class Accountant {
 public:
  explicit Accountant(const Columns& columns);
  void add_row(RowFate fate, const CsvRow& row, const ReadRow& read);
  void add_answers(const Response& response);
  [[nodiscard]] TableAccount take() { return std::move(account_); }

 private:
  void add_cell(const CsvRow& row, const ReadRow& read, std::size_t cell);

  const Columns& columns_;
  std::vector<std::vector<std::size_t>> answers_;  // uses of each cell that are answers
  TableAccount account_;
};

/// For people, in a few lines.
[[nodiscard]] std::string account_text(const std::string& file, const TableAccount& account);

}  // namespace readiness::input
