#pragma once

#include "base/modules.hpp"

#include <cstddef>

namespace readiness::scoring {

/// Of people who do not answer by name, no group of fewer is shown, none enters a score, and none
/// may be worked out from what is shown.
constexpr std::size_t smallest_group = 5;
/// A sensitive question's answers are counted out only for so many.
constexpr std::size_t smallest_sensitive_distribution = 10;

}  // namespace readiness::scoring
