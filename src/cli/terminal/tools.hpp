#pragma once

#include "base/modules.hpp"
#include "cli/terminal/environment.hpp"

#include <string>
#include <vector>

namespace readiness::cli {

// Programs that are used where this machine has them.

/// Where a program lies, by PATH; empty where there is none. A name with a `/` is taken as it is.
[[nodiscard]] std::string program_in_path(const std::string& name, const Environment& environment);

/// Whether the command ran and ended well within a minute. What it says goes nowhere.
[[nodiscard]] bool run_quietly(const std::vector<std::string>& command);

}  // namespace readiness::cli
