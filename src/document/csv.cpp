#include "document/csv.hpp"

#include <algorithm>
#include <cstring>

namespace readiness::document {
namespace {

bool ends_plain_cell(char byte) { return byte == ',' || byte == '\n' || byte == '"'; }

}  // namespace

bool CsvReader::next(CsvRow& row) {
  row.cells.clear();
  row.begins.clear();
  row.problem = nullptr;
  unquoted_.clear();
  if (at_ >= text_.size()) return false;
  row_begin_ = at_;
  row.line = line_;
  read_cell(row);
  while (at_ < text_.size() && text_[at_] == ',') {
    ++at_;
    read_cell(row);
  }
  finish(row);
  return true;
}

void CsvReader::read_cell(CsvRow& row) {
  row.begins.push_back(at_ - row_begin_);
  if (at_ < text_.size() && text_[at_] == '"')
    read_quoted(row);
  else
    read_plain(row);
}

void CsvReader::read_plain(CsvRow& row) {
  const char* const begin = text_.data() + at_;
  const char* const end = text_.data() + text_.size();
  const char* at = begin;
  while (at < end && !ends_plain_cell(*at)) ++at;
  if (at < end && *at == '"') {
    at_ = static_cast<std::size_t>(at - text_.data());
    refuse(row, "has a quote inside a cell that does not begin with one");
    while (at < end && *at != ',' && *at != '\n') ++at;
  }
  at_ = static_cast<std::size_t>(at - text_.data());
  row.cells.emplace_back(begin, static_cast<std::size_t>(at - begin));
}

void CsvReader::read_quoted(CsvRow& row) {
  const std::size_t opening = at_++;
  std::string* with_quotes = nullptr;
  for (std::size_t begin = at_;;) {
    const std::size_t quote = text_.find('"', at_);
    if (quote == std::string_view::npos) {
      // only this line is lost: what follows is read on its own
      at_ = opening;
      refuse(row, "has a quote that is never closed");
      at_ = std::min(text_.find('\n', opening), text_.size());
      row.cells.push_back(text_.substr(begin, at_ - std::min(begin, at_)));
      return;
    }
    at_ = quote + 1;
    const bool doubled = at_ < text_.size() && text_[at_] == '"';
    const std::string_view piece = text_.substr(begin, quote - begin);
    if (doubled || with_quotes) {
      if (!with_quotes) with_quotes = &unquoted_.emplace_back();
      with_quotes->append(piece);
    }
    if (!doubled) {
      row.cells.push_back(with_quotes ? std::string_view(*with_quotes) : piece);
      break;
    }
    *with_quotes += '"';
    begin = ++at_;
  }
  if (at_cell_end()) return;
  refuse(row, "has text behind the closing quote of a cell");
  while (at_ < text_.size() && text_[at_] != ',' && text_[at_] != '\n') ++at_;
}

bool CsvReader::at_cell_end() const {
  std::size_t at = at_;
  while (at < text_.size() && text_[at] == '\r') ++at;
  return at == text_.size() || text_[at] == '\n' || text_[at_] == ',';
}

void CsvReader::refuse(CsvRow& row, const char* problem) {
  if (row.problem) return;
  row.problem = problem;
  row.problem_at = at_ - row_begin_;
}

/// The carriage returns before the line feed belong to the line end, not to the last cell.
void CsvReader::finish(CsvRow& row) {
  std::string_view text = text_.substr(row_begin_, std::min(at_, text_.size()) - row_begin_);
  while (at_ < text_.size() && text_[at_] == '\r') ++at_;  // behind a closing quote
  line_ += 1 + std::count(text.begin(), text.end(), '\n');
  if (at_ < text_.size()) ++at_;
  while (text.ends_with('\r')) text.remove_suffix(1);
  std::string_view& last = row.cells.back();
  if (!text.ends_with('"'))
    while (last.ends_with('\r')) last.remove_suffix(1);
  row.text = text;
  row.is_blank = text.empty();
}

std::optional<std::size_t> RowEnds::last_in(std::string_view text) {
  if (seen_ == text.size()) return end_;
  // most tables have no quotes at all, and then every line end is a row end
  if (!quoted_ && !std::memchr(text.data() + seen_, '"', text.size() - seen_)) {
    const std::size_t line_end = text.rfind('\n');
    if (line_end != std::string_view::npos && line_end >= seen_) end_ = line_end + 1;
    cell_begins_ = text.back() == ',' || text.back() == '\n';
    seen_ = text.size();
    return end_;
  }
  for (; seen_ < text.size(); ++seen_) {
    const char byte = text[seen_];
    if (byte == '"' && (quoted_ || cell_begins_)) {
      quoted_ = !quoted_;
      cell_begins_ = !quoted_;  // a doubled quote opens the cell again
      continue;
    }
    if (!quoted_ && byte == '\n') end_ = seen_ + 1;
    cell_begins_ = !quoted_ && (byte == ',' || byte == '\n');
  }
  return end_;
}

std::string csv_text(std::string_view text) {
  std::string cell;
  if (!text.empty() && std::strchr("=+-@\t\r", text.front())) cell += '\'';
  cell += text;
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char byte : cell) {
    if (byte == '"') quoted += '"';
    quoted += byte;
  }
  return quoted + "\"";
}

}  // namespace readiness::document
