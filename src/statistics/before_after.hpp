#pragma once

#include "base/modules.hpp"
#include "statistics/interval.hpp"

#include <optional>
#include <span>

namespace readiness::statistics {

/// How much something differs after from before, in its unit, with the 95 % interval of that.
struct EstimatedDifference {
  double before = 0, after = 0;
  double value = 0;  ///< after - before
  Interval interval;
  /// Whether it is larger than chance explains: the interval leaves 0 out.
  [[nodiscard]] bool is_beyond_chance() const;
};

/// Of two means of independent values whose variances may differ, by Welch's t:
///   se^2 = s1^2/n1 + s2^2/n2,   df = se^4 / ((s1^2/n1)^2 / (n1 - 1) + (s2^2/n2)^2 / (n2 - 1)),
///   value +- t(df) * se
/// Source: Welch, Biometrika 34 (1947), 28-35. Nothing below two values on a side.
[[nodiscard]] std::optional<EstimatedDifference> difference_by_welch(std::span<const double> before,
                                                                     std::span<const double> after);

/// A share, and of how many it is.
struct Proportion {
  double share = 0, n = 0;  ///< share within [0, 1]
};

/// The score interval of a share p of n, z = 1.959964:
///   (p + z^2/2n +- z sqrt(p(1 - p)/n + z^2/4n^2)) / (1 + z^2/n)
/// Source: Wilson, Journal of the American Statistical Association 22 (1927), 209-212. n > 0.
[[nodiscard]] Interval wilson_interval(const Proportion& proportion);

/// Of two independent shares with Wilson's ends l and u of each, d = p2 - p1:
///   d - sqrt((p2 - l2)^2 + (u1 - p1)^2)   to   d + sqrt((u2 - p2)^2 + (p1 - l1)^2)
/// Source: Newcombe, Statistics in Medicine 17 (1998), 873-890, method 10. Nothing without cases on
/// a side.
[[nodiscard]] std::optional<EstimatedDifference> difference_by_newcombe(const Proportion& before,
                                                                        const Proportion& after);

[[nodiscard]] double median(std::span<const double> values);  ///< of one value at least

/// Of two medians of independent values, by the percentile bootstrap: 10 000 times both sides are
/// drawn anew with replacement; the ends are the 2.5 % and 97.5 % quantiles (type 7 of Hyndman and
/// Fan) of the differences. Drawn by SplitMix64 from the seed 20261130 (before first, then after;
/// the place is the upper 32 bits of a number times n, its upper 32 bits), so that the same figures
/// always give the same interval. Source: Efron and Tibshirani, An Introduction to the Bootstrap
/// (1993), chapter 13. Nothing below two values on a side.
[[nodiscard]] std::optional<EstimatedDifference> difference_by_bootstrap(
    std::span<const double> before, std::span<const double> after);

}  // namespace readiness::statistics
