#pragma once

#include "base/modules.hpp"

#include <string>

namespace readiness::base {

/// A command to be typed, on one line where it fits, else continued with a backslash.
[[nodiscard]] std::string shell_line(const std::string& program, const std::string& argument,
                                     int width);

/// A path as one word of a shell.
[[nodiscard]] std::string shell_word(const std::string& path);

}  // namespace readiness::base
