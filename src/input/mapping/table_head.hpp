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

}  // namespace readiness::input
