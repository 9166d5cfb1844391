#pragma once

#include "base/modules.hpp"

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::document {

/// One row of a table as RFC 4180 writes it, with its place in the text that was read.
struct CsvRow {
  std::vector<std::string_view> cells;  ///< unquoted; they live as long as the reader's next step
  std::vector<std::size_t> begins;      ///< where each cell begins in the row's text
  std::string_view text;                ///< as written, without its line end
  long line = 0;                        ///< its first line, 0 the first of the text
  bool is_blank = false;                ///< an empty line
  /// What is wrong with it, as a sentence's end: "has a quote that is never closed".
  const char* problem = nullptr;
  std::size_t problem_at = 0;  ///< where in the row's text
};

/// Steps through the rows of a text that begins and ends at row ends. Accepts LF, CRLF and CR CR LF
/// as line ends; a quoted cell may hold commas, line ends and doubled quotes. Total: any bytes.
class CsvReader {
 public:
  explicit CsvReader(std::string_view text) : text_(text) {}

  /// False when nothing is left.
  [[nodiscard]] bool next(CsvRow& row);
  [[nodiscard]] long lines() const { return line_; }  ///< that were read so far

 private:
  void read_cell(CsvRow& row);
  void read_plain(CsvRow& row);
  void read_quoted(CsvRow& row);
  void finish(CsvRow& row);
  [[nodiscard]] bool at_cell_end() const;
  void refuse(CsvRow& row, const char* problem);

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t row_begin_ = 0;
  long line_ = 0;
  std::deque<std::string> unquoted_;  // cells that differ from their text
};

/// Looks for the last row end of a text that grows, so that it can be cut there. Reads each byte
/// once. A quote opens a quoted cell only where a cell begins.
class RowEnds {
 public:
  /// Behind the last row end outside quotes; nothing when there is none.
  [[nodiscard]] std::optional<std::size_t> last_in(std::string_view text);
  /// Starts over, with a text that begins at a row's start.
  void restart() { *this = RowEnds{}; }

 private:
  std::size_t seen_ = 0;
  bool quoted_ = false;
  bool cell_begins_ = true;
  std::optional<std::size_t> end_;
};

/// A cell as a table needs it: quoted when it holds a comma or a quote, with an apostrophe before a
/// text that a spreadsheet would run as a formula (= + - @, full-width or not) or a build server as
/// a command, and with what a terminal obeys or hides shown as `\x1b` or `\u202e`. Two texts never
/// become one: backslashes that would read as such an escape are doubled, and a text that the
/// apostrophe would make equal to another gets one too.
[[nodiscard]] std::string csv_text(std::string_view text);

}  // namespace readiness::document
