#pragma once

#include "base/modules.hpp"

#include <optional>
#include <span>

namespace readiness::statistics {

/// How much a mean changed, in its unit, and the standard error of that.
struct MeanDifference {
  double value = 0;  ///< after - before
  double se = 0;
  /// Whether it is larger than chance explains: |value| > 1.96 * se, at 95 %.
  [[nodiscard]] bool is_beyond_chance() const;
};

/// Two groups of other people, or of people who cannot be told apart:
///   se = sqrt(SE1^2 + SE2^2),   SE = s / sqrt(n),   s with n - 1
/// Where some people are in both it errs on the cautious side. Source: Cochran, Sampling Techniques
/// (3rd ed. 1977), 2.9. Nothing when one of them has fewer than two values.
[[nodiscard]] std::optional<MeanDifference> difference_of_means(std::span<const double> before,
                                                                std::span<const double> after);

/// The same people twice, in the same order, d = after - before:   value = mean(d),
/// se = s(d) / sqrt(n). Same source. Nothing below two people, or when the lengths differ.
[[nodiscard]] std::optional<MeanDifference> paired_difference(std::span<const double> before,
                                                              std::span<const double> after);

/// The smallest change of one person's score that can be told from chance, in the unit of `sd`:
///   SEM = sd * sqrt(1 - reliability),   MDC95 = 1.96 * sqrt(2) * SEM
/// Source: Weir, Journal of Strength and Conditioning Research 19 (2005), 231-240.
[[nodiscard]] double smallest_detectable_change(double sd, double reliability);

}  // namespace readiness::statistics
