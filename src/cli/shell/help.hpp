#pragma once

#include "base/modules.hpp"
#include "cli/command.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::cli {

/// What `readiness` and `readiness --help` print: what it is for, examples, all commands by group.
[[nodiscard]] std::string overview();

/// A help topic such as exit-codes or formats; nothing when there is none of that name.
[[nodiscard]] std::optional<std::string> help_topic(std::string_view name);
[[nodiscard]] std::vector<std::string> help_topics();

/// With a capital at its beginning and a full stop at its end.
[[nodiscard]] std::string sentence(std::string_view phrase);

/// The help on one command.
[[nodiscard]] std::string help_page(const CommandRow& row, const Parameters& parameters);

}  // namespace readiness::cli
