#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "batch/sql/dialect.hpp"
#include "batch/sql/names.hpp"
#include "input/columns.hpp"
#include "questionnaire/model.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::batch {

/// The columns of a table that has all that scores are made of.
[[nodiscard]] std::string sql_header(const Questionnaire& questionnaire,
                                     const std::string& group_by);

/// What the views are called behind their prefix.
[[nodiscard]] std::vector<std::string> sql_view_names();

/// Statements that make the views `answers`, `refused`, `parts`, `scores` and, where `group_by` is
/// given, `groups`. Their figures are those of `run_batch` over the same table; docs/sql.md says
/// what differs. `columns` are those of the table. Problem: B0140, the database or SQL cannot say
/// it.
[[nodiscard]] std::optional<std::string> sql_views(const Questionnaire& questionnaire,
                                                   const input::Columns& columns,
                                                   const SqlNames& names, const SqlDialect& dialect,
                                                   Diagnostics& diagnostics);

}  // namespace readiness::batch
