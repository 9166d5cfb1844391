#include "document/csv.hpp"

#include "base/eight_bytes.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <iterator>

namespace readiness::document {
namespace {

constexpr const char* quote_help =
    "put a cell that holds quotes, or what parts the cells, in quotes, and double the quotes in it";
constexpr const char* text_help = "save the table as UTF-8 text";

/// Whether a spreadsheet would run the text, or a build server obey it, blanks and apostrophes
/// before it or not.
bool is_run(std::string_view text) {
  constexpr std::string_view signs[] = {"=",      "+",      "-",      "@", "\uff1d",
                                        "\uff0b", "\uff0d", "\uff20", "::"};
  text.remove_prefix(std::min(text.find_first_not_of(" '"), text.size()));
  return std::any_of(std::begin(signs), std::end(signs),
                     [&](std::string_view sign) { return text.starts_with(sign); });
}

/// Letters and digits alone, as most ids and names are: nothing that could mean something else.
bool is_word(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char byte) { return is_letter_or_digit(byte); });
}

bool are_hexadecimal(std::string_view text, std::size_t count) {
  return text.size() >= count && text.find_first_not_of("0123456789abcdef") >= count;
}

/// Whether what follows backslashes makes the last of them an escape.
bool reads_as_escape(std::string_view rest) {
  if (rest.empty()) return false;
  const std::string_view digits = rest.substr(1);
  return (rest[0] == 'x' && are_hexadecimal(digits, 2)) ||
         (rest[0] == 'u' && are_hexadecimal(digits, 4)) ||
         (rest[0] == 'U' && are_hexadecimal(digits, 8));
}

std::string hidden_escape(std::int32_t value, std::string_view bytes) {
  if (value < 0) return fmt::format("\\x{:02x}", static_cast<unsigned char>(bytes[0]));
  if (value < 0x80) return fmt::format("\\x{:02x}", value);
  return value < 0x10000 ? fmt::format("\\u{:04x}", value) : fmt::format("\\U{:08x}", value);
}

/// Of the code point, or the malformed bytes, that a text begins with.
std::size_t first_length(std::string_view text) {
  std::size_t length = std::min<std::size_t>(text.size(), 1);
  while (length < text.size() && length < 4 &&
         (static_cast<unsigned char>(text[length]) & 0xc0U) == 0x80U)
    ++length;
  return length;
}

/// The text with escapes that can be told from text that looks like them: in a run of backslashes
/// before an escape there are an odd number, before its look-alike an even one.
std::string reversible(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_not_of('\\', at), text.size());
    const std::string_view rest = text.substr(end);
    const std::string_view first = rest.substr(0, first_length(rest));
    const std::string shown =
        begins_command(rest) ? hidden_escape('#', first) : with_hidden(first, hidden_escape);
    const bool needs_doubling = shown != first || reads_as_escape(rest);
    out.append((needs_doubling ? 2 : 1) * (end - at), '\\');
    out += shown;
    at = end + first.size();
  }
  return out;
}

}  // namespace

Span span_of_cell(const CsvRow& row, std::size_t cell) {
  const std::size_t begin = row.begins[cell];
  const bool is_last = cell + 1 >= row.begins.size();
  return {begin, std::max(begin, is_last ? row.text.size() : row.begins[cell + 1] - 1)};
}

Span span_in(const Source& source, const CsvRow& row, Span part) {
  const auto begin = static_cast<std::size_t>(row.text.data() - source.text().data());
  return {begin + part.begin, begin + part.end};
}

std::optional<CsvFault> fault_of(const CsvRow& row) {
  if (row.problem) return CsvFault{row.problem, row.problem_at, row.help};
  return encoding_fault(row.text);
}

const char* separator_name(char separator) {
  return separator == ';' ? "semicolon" : separator == '\t' ? "tab" : "comma";
}

std::optional<char> told_separator(std::string_view line) {
  while (line.ends_with('\r') || line.ends_with('\n')) line.remove_suffix(1);
  if (line.size() == 7 && line.front() == '"' && line.back() == '"') line = line.substr(1, 5);
  const bool is_told = line.size() == 5 && (line.starts_with("sep=") || line.starts_with("SEP="));
  const bool is_sign =
      is_told && (std::ispunct(static_cast<unsigned char>(line[4])) != 0 || line[4] == '\t') &&
      line[4] != '"';
  return is_sign ? std::optional(line[4]) : std::nullopt;
}

char separator_of(std::string_view header) {
  std::array<std::size_t, separators.size()> counts{};
  bool is_quoted = false;
  for (const char byte : header) {
    if (byte == '"') is_quoted = !is_quoted;
    if (is_quoted) continue;
    if (byte == '\n') break;
    for (std::size_t i = 0; i < separators.size(); ++i) counts[i] += byte == separators[i] ? 1 : 0;
  }
  // the first of those that stand equally often, so that a single column is one of the usual table
  const auto most = std::max_element(counts.begin(), counts.end()) - counts.begin();
  return separators[static_cast<std::size_t>(most)];
}

std::optional<CsvFault> encoding_fault(std::string_view row) {
  const std::size_t nul = row.find('\0');
  if (nul != std::string_view::npos) return CsvFault{"holds a NUL byte", nul, text_help};
  if (const auto at = first_malformed_utf8(row)) return CsvFault{"is not UTF-8", *at, text_help};
  return std::nullopt;
}

bool CsvReader::next(CsvRow& row) {
  row.problem = nullptr;
  unquoted_.clear();
  has_quoted_ = false;
  cells_ = 0;
  if (at_ >= text_.size()) {
    finish_cells(row);
    return false;
  }
  row_begin_ = at_;
  row.line = line_;
  for (;; ++at_) {
    read_short_cells(row);
    read_cell(row);
    if (at_ >= text_.size() || text_[at_] != separator_) break;
  }
  finish(row);
  return true;
}

/// Most cells of answers hold one byte or none, and are told by the two bytes at their beginning.
/// Stops at the first one that is longer, quoted, or the last of its row; and where the row before
/// had no more cells, so that nothing has to grow.
void CsvReader::read_short_cells(CsvRow& row) {
  const char separator = separator_;
  const char* const begin = text_.data() + row_begin_;
  const char* const end = text_.data() + text_.size();
  const char* at = text_.data() + at_;
  std::size_t count = cells_;
  std::size_t* const begins = row.begins.data();
  std::string_view* const cells = row.cells.data();
  for (const std::size_t room = row.cells.size(); count < room && end - at >= 2; ++count) {
    const bool is_empty = *at == separator;
    if (!is_empty && (at[1] != separator || *at == '"' || *at == '\n')) break;
    begins[count] = static_cast<std::size_t>(at - begin);
    cells[count] = {at, is_empty ? 0U : 1U};
    at += is_empty ? 1 : 2;
  }
  cells_ = count;
  at_ = static_cast<std::size_t>(at - text_.data());
}

void CsvReader::read_cell(CsvRow& row) {
  const std::size_t begin = at_ - row_begin_;
  const bool is_quoted = at_ < text_.size() && text_[at_] == '"';
  const std::string_view cell = is_quoted ? read_quoted(row) : read_plain(row);
  if (cells_ == row.cells.size()) {
    row.cells.emplace_back();
    row.begins.emplace_back();
  }
  row.cells[cells_] = cell;
  row.begins[cells_++] = begin;
}

/// Those of a longer row before are none of this one.
void CsvReader::finish_cells(CsvRow& row) const {
  row.cells.resize(cells_);
  row.begins.resize(cells_);
}

/// Whether one of eight bytes ends a plain cell.
bool CsvReader::has_plain_cell_end(const char* eight) const {
  const std::uint64_t bytes = eight_bytes::at(eight);
  return (eight_bytes::find(bytes, separator_) | eight_bytes::find(bytes, '\n') |
          eight_bytes::find(bytes, '"')) != 0;
}

std::string_view CsvReader::read_plain(CsvRow& row) {
  const char* const begin = text_.data() + at_;
  const char* const end = text_.data() + text_.size();
  const char* at = begin;
  for (; end - at >= 8 && !has_plain_cell_end(at); at += 8) {
  }
  while (at < end && !ends_plain_cell(*at)) ++at;
  if (at < end && *at == '"') {
    at_ = static_cast<std::size_t>(at - text_.data());
    refuse(row, "has a quote inside a cell that does not begin with one");
    while (at < end && !ends_cell(*at)) ++at;
  }
  at_ = static_cast<std::size_t>(at - text_.data());
  return {begin, static_cast<std::size_t>(at - begin)};
}

std::string_view CsvReader::read_quoted(CsvRow& row) {
  has_quoted_ = true;
  const std::size_t opening = at_++;
  std::string* with_quotes = nullptr;
  std::string_view cell;
  for (std::size_t begin = at_;;) {
    const std::size_t quote = text_.find('"', at_);
    if (quote == std::string_view::npos) {
      // only this line is lost: what follows is read on its own
      at_ = opening;
      refuse(row, "has a quote that is never closed");
      at_ = std::min(text_.find('\n', opening), text_.size());
      return text_.substr(begin, at_ - std::min(begin, at_));
    }
    at_ = quote + 1;
    const bool doubled = at_ < text_.size() && text_[at_] == '"';
    const std::string_view piece = text_.substr(begin, quote - begin);
    if (doubled || with_quotes) {
      if (!with_quotes) with_quotes = &unquoted_.emplace_back();
      with_quotes->append(piece);
    }
    if (!doubled) {
      cell = with_quotes ? std::string_view(*with_quotes) : piece;
      break;
    }
    *with_quotes += '"';
    begin = ++at_;
  }
  if (at_cell_end()) return cell;
  if (text_[at_] == '\r')
    refuse_return(row, at_ - row_begin_);
  else
    refuse(row, "has text after the closing quote of a cell");
  while (at_ < text_.size() && !ends_cell(text_[at_])) ++at_;
  return cell;
}

bool CsvReader::at_cell_end() const {
  std::size_t at = at_;
  while (at < text_.size() && text_[at] == '\r') ++at;
  return at == text_.size() || text_[at] == '\n' || text_[at_] == separator_;
}

void CsvReader::refuse(CsvRow& row, const char* problem) {
  if (row.problem) return;
  row.problem = problem;
  row.problem_at = at_ - row_begin_;
  row.help = quote_help;
}

/// Old Macs ended lines so, and some programs still do: then all rows would be one.
void CsvReader::refuse_return(CsvRow& row, std::size_t at) {
  if (row.problem) return;
  row.problem = "has a carriage return (CR) that no line feed (LF) follows";
  row.problem_at = at;
  row.help = "save the table with Windows (CRLF) or Unix (LF) line endings";
}

/// The carriage returns before the line feed belong to the line end, not to the last cell.
void CsvReader::finish(CsvRow& row) {
  finish_cells(row);
  std::string_view text = text_.substr(row_begin_, std::min(at_, text_.size()) - row_begin_);
  while (at_ < text_.size() && text_[at_] == '\r') ++at_;  // behind a closing quote
  line_ += 1 + (has_quoted_ ? std::count(text.begin(), text.end(), '\n') : 0);
  if (at_ < text_.size()) ++at_;
  while (text.ends_with('\r')) text.remove_suffix(1);
  std::string_view& last = row.cells.back();
  if (!text.ends_with('"'))
    while (last.ends_with('\r')) last.remove_suffix(1);
  row.text = text;
  row.is_blank = text.empty();
  if (text.find('\r') != std::string_view::npos) refuse_stray_returns(row);
}

/// In quotes it belongs to a text.
void CsvReader::refuse_stray_returns(CsvRow& row) {
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const std::size_t at = row.cells[i].find('\r');
    if (at != std::string_view::npos && row.text[row.begins[i]] != '"')
      return refuse_return(row, row.begins[i] + at);
  }
}

std::optional<std::size_t> RowEnds::last_in(std::string_view text) {
  while (seen_ < text.size()) {  // from quote to quote; most tables have none at all
    const std::size_t quote = std::min(text.find('"', seen_), text.size());
    const std::string_view before = text.substr(seen_, quote - seen_);
    if (!quoted_ && !before.empty()) {
      const std::size_t line_end = before.rfind('\n');
      if (line_end != std::string_view::npos) end_ = seen_ + line_end + 1;
      cell_begins_ = begins_cell(before.back());
    }
    seen_ = quote;
    if (quote == text.size()) break;
    ++seen_;
    if (!quoted_ && !cell_begins_) continue;
    quoted_ = !quoted_;
    cell_begins_ = !quoted_;  // a doubled quote opens the cell again
  }
  return end_;
}

std::string csv_text(std::string_view text) {
  if (is_word(text)) return std::string(text);
  const bool is_ordinary = std::all_of(text.begin(), text.end(), [](char byte) {
    return byte >= 0x20 && byte < 0x7f && byte != '\\' && byte != '#';
  });
  const std::string shown = is_ordinary ? std::string(text) : reversible(text);
  const std::string cell = (is_run(shown) ? "'" : "") + shown;
  if (cell.find_first_of(",\"") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char byte : cell) {
    if (byte == '"') quoted += '"';
    quoted += byte;
  }
  return quoted + "\"";
}

void append_csv_text(std::string& out, std::string_view text) {
  if (is_word(text))
    out += text;
  else
    out += csv_text(text);
}

std::string column_letters(std::size_t cell) {
  std::string letters;
  for (std::size_t left = cell + 1; left > 0; left = (left - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
  return letters;
}

std::optional<std::size_t> column_of_letters(std::string_view letters) {
  if (letters.empty() || letters.size() > 3) return std::nullopt;
  std::size_t number = 0;
  for (const char letter : letters) {
    if (letter < 'A' || letter > 'Z') return std::nullopt;
    number = number * 26 + static_cast<std::size_t>(letter - 'A') + 1;
  }
  return number - 1;
}

}  // namespace readiness::document
