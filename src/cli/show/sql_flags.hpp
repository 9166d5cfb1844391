#pragma once

#include "base/modules.hpp"
#include "batch/sql/views.hpp"
#include "cli/parameters.hpp"

#include <optional>
#include <string>

namespace readiness::cli {

/// What SQL is made with: --table, --prefix, --group-by, --view, --columns.
class SqlFlags {
 public:
  void declare(Parameters& all);
  /// The first of them that was given; empty when none was.
  [[nodiscard]] std::string given() const;
  /// The columns of the table, of what --columns says or of all that can count. Problems: those of
  /// a table's header.
  [[nodiscard]] std::optional<Columns> columns(const Questionnaire& questionnaire,
                                               Diagnostics& diagnostics) const;
  [[nodiscard]] SqlNames names() const;

 private:
  std::string table_, prefix_, group_by_, view_, columns_;
};

}  // namespace readiness::cli
