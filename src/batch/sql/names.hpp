#pragma once

#include "base/modules.hpp"

#include <string>
#include <string_view>

namespace readiness::batch {

/// Where the answers are, and what the views are called.
struct SqlNames {
  std::string table = "answers";      ///< `schema.table`
  std::string prefix = "readiness_";  ///< begins the name of each view; may hold a schema
  std::string group_by;               ///< an attribute, `role` or `form`; empty: no groups
  std::string only;                   ///< one view, as a query that needs none of the others
  [[nodiscard]] std::string view(std::string_view name) const { return prefix + std::string(name); }
};

}  // namespace readiness::batch
