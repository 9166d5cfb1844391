#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"

#include <array>
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
  const char* help = nullptr;  ///< what to do about it
};

/// Where a cell that the row has stands in the row's text, with its quotes.
[[nodiscard]] Span span_of_cell(const CsvRow& row, std::size_t cell);

/// What may part the columns of a table; the first one does when nothing says otherwise.
constexpr std::array<char, 3> separators = {',', ';', '\t'};
constexpr char usual_separator = separators.front();
/// "comma", "semicolon" or "tab".
[[nodiscard]] const char* separator_name(char separator);

/// What a first line such as `sep=;` says, which spreadsheets write and read: the sign that parts
/// the columns.
[[nodiscard]] std::optional<char> told_separator(std::string_view line);

/// What parts the columns of a table that begins with this row: a comma, a semicolon or a tab,
/// whichever stands there most often outside quotes.
[[nodiscard]] char separator_of(std::string_view header);

/// Why a row cannot be read as text, and where in it.
struct CsvFault {
  const char* problem = nullptr;  ///< a sentence's end: "is not UTF-8"
  std::size_t at = 0;
  const char* help = nullptr;
};
[[nodiscard]] std::optional<CsvFault> encoding_fault(std::string_view row);
/// As a row of a table or as text.
[[nodiscard]] std::optional<CsvFault> fault_of(const CsvRow& row);

/// Where a part of a row stands in the source whose text was read.
[[nodiscard]] Span span_in(const Source& source, const CsvRow& row, Span part);

/// Steps through the rows of a text that begins and ends at row ends. Accepts LF, CRLF and CR CR LF
/// as line ends; a quoted cell may hold commas, line ends and doubled quotes. Total: any bytes.
class CsvReader {
 public:
  /// `lines_before` stand before the text in its file.
  explicit CsvReader(std::string_view text, char separator = usual_separator, long lines_before = 0)
      : text_(text), separator_(separator), line_(lines_before) {}

  /// False when nothing is left. Quickest with the same row each time: its room is used again.
  [[nodiscard]] bool next(CsvRow& row);
  /// What was not read yet: it begins at a row's start.
  [[nodiscard]] std::string_view rest() const { return text_.substr(at_); }
  /// Steps over a row of one line that somebody else has read.
  void pass(std::size_t bytes) {
    at_ += bytes;
    ++line_;
  }
  [[nodiscard]] long lines() const { return line_; }  ///< that were read so far

 private:
  void read_cell(CsvRow& row);
  void read_short_cells(CsvRow& row);
  [[nodiscard]] std::string_view read_plain(CsvRow& row);
  [[nodiscard]] std::string_view read_quoted(CsvRow& row);
  void finish_cells(CsvRow& row) const;
  void finish(CsvRow& row);
  void refuse_stray_returns(CsvRow& row);
  [[nodiscard]] bool ends_plain_cell(char byte) const {
    return byte == separator_ || byte == '\n' || byte == '"';
  }
  [[nodiscard]] bool ends_cell(char byte) const { return byte == separator_ || byte == '\n'; }
  [[nodiscard]] bool has_plain_cell_end(const char* eight) const;
  [[nodiscard]] bool at_cell_end() const;
  void refuse(CsvRow& row, const char* problem);
  static void refuse_return(CsvRow& row, std::size_t at);

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  std::size_t row_begin_ = 0;
  long line_;
  std::size_t cells_ = 0;             // of this row
  bool has_quoted_ = false;           // this row: only there a line may end inside a cell
  std::deque<std::string> unquoted_;  // cells that differ from their text
};

/// Looks for the last row end of a text that grows, so that it can be cut there. Reads each byte
/// once. A quote opens a quoted cell only where a cell begins.
class RowEnds {
 public:
  /// `any` of them may part the columns: of a header it is not known yet which one does.
  explicit RowEnds(std::array<char, 3> any) : separators_(any) {}
  explicit RowEnds(char separator = usual_separator)
      : separators_{separator, separator, separator} {}
  /// Behind the last row end outside quotes; nothing when there is none.
  [[nodiscard]] std::optional<std::size_t> last_in(std::string_view text);
  /// Starts over, with a text that begins at a row's start.
  void restart() { *this = RowEnds(separators_); }

 private:
  [[nodiscard]] bool begins_cell(char byte) const {
    return byte == '\n' || byte == separators_[0] || byte == separators_[1] ||
           byte == separators_[2];
  }

  std::array<char, 3> separators_;
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
void append_csv_text(std::string& out, std::string_view text);

/// What spreadsheets call a column: A, B, ..., Z, AA.
[[nodiscard]] std::string column_letters(std::size_t cell);
/// And back; nothing where a text is not one to three such letters.
[[nodiscard]] std::optional<std::size_t> column_of_letters(std::string_view letters);

}  // namespace readiness::document
