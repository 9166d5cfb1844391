#pragma once

#include "base/date.hpp"
#include "base/modules.hpp"
#include "cli/command.hpp"

#include <string>

namespace readiness::cli {

// Manual pages in roff (the man macros), written from the tables that help is written from.

/// readiness(1): the commands, exit codes, environment variables and files.
[[nodiscard]] std::string manual_page(Date today);

/// readiness-report(1) and the like.
[[nodiscard]] std::string manual_page(const CommandRow& row, Date today);

/// The name of its file: readiness-report.1.
[[nodiscard]] std::string manual_file_name(const CommandRow& row);

}  // namespace readiness::cli
