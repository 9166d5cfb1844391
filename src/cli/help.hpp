#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness {

/// What `readiness` and `readiness --help` print: what it is for, examples, all commands by group.
[[nodiscard]] std::string overview();

/// A help topic such as exit-codes or formats; nothing when there is none of that name.
[[nodiscard]] std::optional<std::string> help_topic(std::string_view name);
[[nodiscard]] std::vector<std::string> help_topics();

/// With a capital at its beginning and a full stop at its end.
[[nodiscard]] std::string sentence(std::string_view phrase);

/// Where descriptions begin in the help on a command, in cells.
constexpr std::size_t help_column = 32;
/// The help on a command with its descriptions broken at spaces, each below its own beginning.
[[nodiscard]] std::string with_broken_lines(std::string_view help);

}  // namespace readiness
