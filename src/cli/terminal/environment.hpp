#pragma once

#include "base/modules.hpp"

#include <map>
#include <string>

namespace readiness::cli {

/// Variables of the environment by name.
using Environment = std::map<std::string, std::string>;

/// What a variable holds; empty where it is not set.
[[nodiscard]] inline std::string variable_of(const Environment& environment,
                                             const std::string& name) {
  const auto found = environment.find(name);
  return found == environment.end() ? std::string() : found->second;
}

/// Whether the locale says that a terminal reads UTF-8.
[[nodiscard]] bool has_utf8_locale(const Environment& environment);

}  // namespace readiness::cli
