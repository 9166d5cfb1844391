#pragma once

#include "actions/list.hpp"
#include "base/diagnostic.hpp"
#include "base/modules.hpp"

#include <optional>
#include <string>

namespace readiness::cli {

/// Reads a roadmap that `plan --write` made.
[[nodiscard]] std::optional<ActionList> load_roadmap(const std::string& path,
                                                     Diagnostics& diagnostics);

}  // namespace readiness::cli
