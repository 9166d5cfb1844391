#pragma once

#include "base/date.hpp"
#include "base/modules.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::cli {

/// Of somebody in a unit: where the answers lie, and the cycle that they name.
struct CycleMember {
  std::string folder;  ///< empty for the one we are in, and for streams
  std::string cycle;   ///< empty when they name none
  Date newest{};       ///< the newest date among the answers
};

/// The cycle of each. Where all who name one name the same, everybody belongs to it; empty where
/// nobody names any. Otherwise who names none belongs to the one of the folder: that is named in it
/// or below it, else in the nearest folder around by somebody who lies there. Nothing where none or
/// several are named there.
[[nodiscard]] std::vector<std::optional<std::string>> cycles_of(
    const std::vector<CycleMember>& members);

/// The cycles that there are, oldest first: by the newest answer of each, then by name.
[[nodiscard]] std::vector<std::string> in_order(
    const std::vector<CycleMember>& members, const std::vector<std::optional<std::string>>& cycles);

}  // namespace readiness::cli
