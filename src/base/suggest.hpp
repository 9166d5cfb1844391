#pragma once

#include "base/modules.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::base {

/// The name that somebody probably meant: the smallest edit distance (a swap of neighbours counts
/// one), not farther than a third of the longer word's length, at least 1. Ties: the first. Case is
/// ignored.
[[nodiscard]] std::optional<std::string> nearest(std::string_view wanted,
                                                 const std::vector<std::string>& names);

/// "did you mean `x`?" when a name is near, else `otherwise`.
[[nodiscard]] std::string did_you_mean(std::string_view wanted,
                                       const std::vector<std::string>& names,
                                       std::string_view otherwise = {});

}  // namespace readiness::base
