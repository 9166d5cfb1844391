#include "input/mapping/table_head.hpp"

#include <algorithm>
#include <utility>

namespace readiness::input {

long TableHead::last_row() const {
  long last = 1;
  for (const int row : layout_.header) last = std::max<long>(last, row);
  while (is_dropped(last + 1)) ++last;
  return last;
}

long TableHead::last_spoken_of() const {
  long last = last_row();
  for (const int row : layout_.drop) last = std::max<long>(last, row);
  return last;
}

bool TableHead::is_dropped(long row) const {
  return std::find(layout_.drop.begin(), layout_.drop.end(), row) != layout_.drop.end();
}

bool TableHead::add(const CsvRow& row, const Source& source, Diagnostics& diagnostics) {
  if (!check_header_row(row, source, diagnostics)) return false;
  rows_.emplace_back(row.cells.begin(), row.cells.end());
  return true;
}

ColumnNames TableHead::names() const {
  std::vector<std::vector<std::string>> named;
  const std::vector<int> wanted = layout_.header.empty() ? std::vector<int>{1} : layout_.header;
  // what stands above the header names nothing
  for (const int row : wanted)
    if (static_cast<std::size_t>(row) <= rows_.size())
      named.push_back(rows_[static_cast<std::size_t>(row) - 1]);
  return {named, layout_.carries};
}

RowFate tell_dropped(const std::string& file, long row, CappedDiagnostics& findings) {
  Diagnostic note;
  note.severity = Severity::note;
  note.code = "M0121";
  note.place.file = file;
  note.message = "left out: the mapping drops row " + std::to_string(row);
  findings.add(std::move(note), row);
  return RowFate::left_out;
}

char separator_by(const Mapping& mapping, const TableBegin& begin, std::string_view text) {
  const auto told = mapping.table.delimiter;
  if (!told) return begin.separator;
  // a workbook has become a table by now, with commas
  const std::string_view first = text.substr(0, text.find('\n'));
  const bool is_there = first.find(*told) != std::string_view::npos;
  return is_there || first.find(begin.separator) == std::string_view::npos ? *told
                                                                           : begin.separator;
}

}  // namespace readiness::input
