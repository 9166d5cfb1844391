#pragma once

#include "base/modules.hpp"
#include "input/columns.hpp"
#include "input/mapping/column_names.hpp"
#include "input/mapping/mapping.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::input {

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
