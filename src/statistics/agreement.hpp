#pragma once

#include "base/modules.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace readiness::statistics {

// How far the members of a group give the same answer to a question with A ordered options.
// `counts` says how many chose each option, the first option counting 1, the last A. Everything is
// in units of options or without a unit; nothing comes back below two answers or two options.

/// Average deviation from the mean: AD = sum |x - mean| / n, in options. Agreement when at most
/// A / 6. Source: Burke and Dunlap, Organizational Research Methods 5 (2002), 159-172.
[[nodiscard]] std::optional<double> average_deviation(std::span<const double> counts);

/// rwg = 1 - s^2 / ((A^2 - 1) / 12), s^2 with n - 1, at least 0: how much narrower the answers lie
/// than if all options were equally likely. Agreement from 0.70. Source: James, Demaree and Wolf,
/// Journal of Applied Psychology 69 (1984), 85-98.
[[nodiscard]] std::optional<double> within_group_agreement(std::span<const double> counts);

/// rwg(J) of J parallel questions answered by one group, with v the mean of their variances and
/// e = (A^2 - 1) / 12:   J (1 - v/e) / (J (1 - v/e) + v/e),   0 where v exceeds e. Same source.
/// All questions have the same number of options.
[[nodiscard]] std::optional<double> within_group_agreement_of(
    const std::vector<std::vector<double>>& questions);

/// shared: AD and rwg both hold; split: at least 30 % of the answers at each end; else mixed.
enum class Agreement { shared, mixed, split };
[[nodiscard]] std::optional<Agreement> agreement(std::span<const double> counts);
[[nodiscard]] std::string_view name_of(Agreement agreement);

/// How far a group sorts one case alike: the share of pairs who chose the same of K options,
/// A = sum n_k (n_k - 1) / (n (n - 1)), against chance: max(0, (A - 1/K) / (1 - 1/K)). Who does not
/// know agrees with nobody, but counts in n. Unbiased for small n. After Fleiss, Psychological
/// Bulletin 76 (1971), 378-382, with equally likely options.
[[nodiscard]] std::optional<double> convergence(std::span<const double> counts, double dont_know);

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
