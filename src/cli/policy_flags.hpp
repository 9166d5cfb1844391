#pragma once

#include "base/diagnostic.hpp"
#include "policy/written.hpp"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace readiness {

/// The flags of `check` that say what a policy says: each becomes a gate of the same value.
struct PolicyFlags {
  std::string min_level, max_unknown, max_age, min_voices, max_drop;
  std::vector<std::string> min, no_pattern;
  bool strict = false;

  void declare(CLI::App& app);
  void add_to(WrittenPolicy& policy) const;
};

}  // namespace readiness
