#pragma once

#include "base/file.hpp"
#include "base/modules.hpp"
#include "document/limits.hpp"
#include "document/node.hpp"

#include <optional>
#include <string>

namespace readiness::input {

// What a user names on the command line is a path, or `-` for standard input.

/// How messages call it.
[[nodiscard]] std::string name_of_input(const std::string& path);

/// Problems as in `read_file`.
[[nodiscard]] std::optional<Source> read_source(const std::string& path, Diagnostics& diagnostics,
                                                const Limits& limits = {});

/// For what is larger than memory.
[[nodiscard]] std::optional<InputFile> open_input(const std::string& path,
                                                  Diagnostics& diagnostics);

}  // namespace readiness::input
