#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "cli/parameters.hpp"
#include "policy/written.hpp"

#include <string>
#include <vector>

namespace readiness::cli {

/// The flags of `check` that say what a policy says: each becomes a gate of the same value.
struct PolicyFlags {
  std::string min_level, max_unknown, max_age, min_voices, max_drop;
  std::vector<std::string> min, no_pattern;
  bool strict = false;

  void declare(Parameters& all);
  void add_to(WrittenPolicy& policy) const;
};

}  // namespace readiness::cli
