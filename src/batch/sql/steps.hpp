#pragma once

#include "base/modules.hpp"
#include "batch/sql/dialect.hpp"

#include <string>
#include <vector>

namespace readiness::batch {

struct SqlColumn {
  std::string name;
  std::string value;  ///< the expression that makes it
};

/// A query in steps: each reads the columns of the one before, changes some of them and adds
/// others.
class SqlSteps {
 public:
  /// Begins with these columns of `source`, which is quoted where it must be.
  SqlSteps(const SqlDialect& dialect, std::string source, std::string where = {})
      : dialect_(dialect), source_(std::move(source)), where_(std::move(where)) {}

  /// `why` stands above the step as a comment. Columns of an earlier step are carried on.
  void add(const std::string& name, const std::string& why, const std::vector<SqlColumn>& columns);
  /// The next step leaves these behind.
  void drop(const std::vector<std::string>& names);
  [[nodiscard]] std::size_t most_columns() const { return most_columns_; }

  /// The steps as the WITH clause of a query, which ends `FROM` the name of the last one.
  [[nodiscard]] std::string with() const;
  [[nodiscard]] const std::string& last() const { return source_; }

  /// The list of a SELECT, a column a line.
  [[nodiscard]] static std::string list(const std::vector<SqlColumn>& columns);

 private:
  const SqlDialect& dialect_;
  std::string source_, where_;
  std::vector<std::string> carried_, texts_;
  std::size_t most_columns_ = 0;
};

}  // namespace readiness::batch
