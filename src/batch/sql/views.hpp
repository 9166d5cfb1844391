#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "batch/sql/dialect.hpp"
#include "input/columns.hpp"
#include "questionnaire/model.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::batch {

/// Where the answers are, and what the views are called.
struct SqlNames {
  std::string table = "answers";      ///< `schema.table`
  std::string prefix = "readiness_";  ///< begins the name of each view; may hold a schema
  std::string group_by;               ///< an attribute, `role` or `form`; empty: no groups
  std::string only;                   ///< one view, as a query that needs none of the others
  [[nodiscard]] std::string view(std::string_view name) const { return prefix + std::string(name); }
};

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
