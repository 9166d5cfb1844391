#pragma once

#include "base/modules.hpp"
#include "report/check/lines.hpp"

namespace readiness::cli {

/// Build servers know files by their path in the repository, wherever the program was started.
/// Where the working directory is in none, paths stay as they are.
[[nodiscard]] CheckLines with_paths_in_repository(CheckLines lines);

}  // namespace readiness::cli
