#pragma once

#include "base/modules.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace readiness::batch {

/// What databases do not agree on; everything else is written in the SQL that they share.
struct SqlDialect {
  std::string_view title;
  /// Ends each step of a query, so that the planner does not write its expressions into the next
  /// step, once more for each time that they are read there.
  std::string_view end_of_step;
  /// A filter that stays where it stands. Where the planner moves it down to the table, it works
  /// out there, once more, everything that the filter is made of.
  std::string (*filter)(const std::string& condition);
  std::size_t longest_name;  ///< in bytes; a longer one would be cut. 0: there is no limit
  std::size_t most_columns;  ///< of one query; 0: there is no limit
  bool folds_case;           ///< quoted names that differ in case alone are the same
};

[[nodiscard]] const SqlDialect& duckdb();
[[nodiscard]] const SqlDialect& postgres();

/// A name, quoted, so that any text can be one.
[[nodiscard]] std::string sql_name(std::string_view name);

/// `schema.table`: each part quoted. `{{ ref('table') }}` is left to dbt.
[[nodiscard]] std::string sql_path(std::string_view dotted);
[[nodiscard]] bool is_left_to_dbt(std::string_view table);

/// A text, quoted. A backslash means itself, whatever the settings of the database.
[[nodiscard]] std::string sql_text(std::string_view text);

/// A number that is read as binary floating point, not as an exact decimal.
[[nodiscard]] std::string sql_number(double number);

/// Somebody's words on one line, in which nothing is a command of a terminal, a build server or
/// dbt.
[[nodiscard]] std::string sql_words(std::string_view text);

/// The same behind `--`.
[[nodiscard]] std::string sql_comment(std::string_view text);

}  // namespace readiness::batch
