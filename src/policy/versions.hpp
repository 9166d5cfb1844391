#pragma once

#include "base/modules.hpp"

#include <optional>
#include <string_view>

namespace readiness::policy {

/// Whether a version such as 1.2.0 lies in a range such as ">=1.2 <2": every part, separated by
/// blanks, must hold; a part is a comparison (`>=`, `>`, `<=`, `<`, `=` or none, which is `=`) with
/// numbers between dots, and what is not written there is 0. Nothing when either is no such text.
[[nodiscard]] std::optional<bool> version_in(std::string_view version, std::string_view range);

}  // namespace readiness::policy
