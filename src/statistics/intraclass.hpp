#pragma once

#include "base/modules.hpp"

#include <optional>
#include <vector>

namespace readiness::statistics {

/// What a group's members said: how many, their mean, and sum (x - mean)^2.
struct GroupSpread {
  double respondents = 0, mean = 0, squares = 0;
};

/// How much of what people say depends on the group they are in. Both without a unit.
struct Intraclass {
  double one = 0;  ///< ICC(1): the share of one person's answer that the group explains
  double two = 0;  ///< ICC(2): how reliable the group means are
};

/// From the one-way analysis of variance with mean squares between B and within W, and k the mean
/// size of the groups:   ICC(1) = (B - W) / (B + (k - 1) W),   ICC(2) = (B - W) / B.
/// Source: Bartko, Psychological Bulletin 83 (1976), 762-765; Bliese in Klein and Kozlowski (2000),
/// 349-381, for groups of unequal size. Empty groups are left out. Nothing below two groups,
/// without a group of two, or when nothing varies.
[[nodiscard]] std::optional<Intraclass> intraclass(const std::vector<GroupSpread>& groups);

}  // namespace readiness::statistics
