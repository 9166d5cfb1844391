#pragma once

#include "base/modules.hpp"
#include "cli/exit_code.hpp"
#include "cli/io.hpp"

#include <string>
#include <vector>

namespace readiness::cli {

/// The whole program: reads the arguments (without the program's name), runs one command.
[[nodiscard]] ExitCode run(const std::vector<std::string>& arguments, const Io& io);

}  // namespace readiness::cli
