#pragma once

#include "base/modules.hpp"

#include <span>

namespace readiness::statistics {

/// The value below which a share (0 to 1) of these sorted values lies, one of them at least;
/// between two of them by a straight line, as R's type 7 has it. Source: Hyndman and Fan, The
/// American Statistician 50 (1996), 361-365.
[[nodiscard]] double quantile_of_sorted(std::span<const double> sorted, double share);

}  // namespace readiness::statistics
