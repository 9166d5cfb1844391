#pragma once

#include "base/modules.hpp"
#include "input/capped_diagnostics.hpp"
#include "input/columns.hpp"
#include "input/mapping/column_names.hpp"
#include "input/mapping/mapping.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::input {

/// The first rows of a table, as far as a mapping speaks of them.
class TableHead {
 public:
  explicit TableHead(const TableLayout& layout) : layout_(layout) {}

  /// The last row that names columns; answers stand below it.
  [[nodiscard]] long last_row() const;
  /// The last row that the mapping speaks of, among the answers or above them.
  [[nodiscard]] long last_spoken_of() const;
  [[nodiscard]] bool is_dropped(long row) const;
  /// Takes the next row of the header, or of what stands above it; false, with B0107, when it can
  /// be none.
  bool add(const CsvRow& row, const Source& source, Diagnostics& diagnostics);
  [[nodiscard]] ColumnNames names() const;

 private:
  const TableLayout& layout_;
  std::vector<std::vector<std::string>> rows_;
};

/// Notes that a row among the answers is left out because the mapping drops it by its number.
RowFate tell_dropped(const std::string& file, long row, CappedDiagnostics& findings);

/// What parts the columns of a table that begins so, by what the mapping says and by looking.
[[nodiscard]] char separator_by(const Mapping& mapping, const TableBegin& begin,
                                std::string_view text);

/// The columns of somebody else's table as a mapping understands them. Columns that the mapping
/// does not speak of are ours where they are called exactly as ours or as a question reads, and are
/// left out otherwise. Problems, in the mapping: M0110 no such column, M0111 a text that means
/// several, M0112 a word of ours that is none, M0113 no such question or item, M0114 a column or a
/// question twice, M0115 no role, M0116 a digest without a key; in the table: M0120 columns that
/// nothing names (a warning), B0106 no column to group by.
[[nodiscard]] std::optional<Columns> map_columns(const ColumnNames& names, const Source& header,
                                                 const Questionnaire& questionnaire,
                                                 const Mapping& mapping, const std::string& key,
                                                 const std::vector<std::string>& group_by,
                                                 Diagnostics& diagnostics);

}  // namespace readiness::input
