#pragma once

#include "base/modules.hpp"
#include "batch/inputs.hpp"

#include <string>
#include <vector>

namespace readiness::cli {

/// The files that paths name: a folder stands for the YAML files in it, a path with `*`, `?` or
/// `[...]` that is no file for those that match, which may be none.
[[nodiscard]] std::vector<Input> files_named(const std::vector<std::string>& paths,
                                             CappedDiagnostics& findings);

}  // namespace readiness::cli
