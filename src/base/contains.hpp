#pragma once

#include "base/modules.hpp"

#include <algorithm>

namespace readiness::base {

/// std::ranges::contains, which comes with C++23.
[[nodiscard]] bool contains(const auto& list, const auto& wanted) {
  return std::find(list.begin(), list.end(), wanted) != list.end();
}

}  // namespace readiness::base
