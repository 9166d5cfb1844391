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

/// "did you mean `x`?" when a name is near, else `otherwise`. Signs beyond ASCII that a name of
/// ASCII would lose are told, for they may look like its letters: "did you mean `x`, without
/// U+0445?"
[[nodiscard]] std::string did_you_mean(std::string_view wanted,
                                       const std::vector<std::string>& names,
                                       std::string_view otherwise = {});

/// "its levels are a and b"; `there_is_none` in place of a list that is empty.
[[nodiscard]] std::string choices_text(std::string_view they_are,
                                       const std::vector<std::string>& names,
                                       std::string_view there_is_none);

}  // namespace readiness::base
