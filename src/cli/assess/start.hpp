#pragma once

#include "base/modules.hpp"
#include "cli/context.hpp"

#include <string>
#include <vector>

namespace readiness::cli {

/// What somebody may want who types no command at a terminal. Empty words: nothing, and `code` says
/// how the program ends.
struct Start {
  std::vector<std::string> words;  ///< of the command that does it
  ExitCode code = ExitCode::ok;
};
[[nodiscard]] Start ask_for_start(const Context& context);

}  // namespace readiness::cli
