#pragma once

#include "base/modules.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace readiness::statistics {

// The control chart for individual values and moving ranges (XmR), in the unit of its values.
// Source: Wheeler, Understanding Variation (2nd ed. 2000), chapters 3 and 4.

/// Between which values chance alone keeps nearly all figures of a steady process.
struct ControlLimits {
  double centre = 0;             ///< the mean
  double mean_moving_range = 0;  ///< of |x_i - x_(i-1)|
  double low = 0, high = 0;
};

/// The natural process limits:   mean +- 2.66 * mean moving range
/// 2.66 = 3 / d2 with d2 = 1.128, the mean range of two values in standard deviations. Nothing
/// below two values.
[[nodiscard]] std::optional<ControlLimits> control_limits(std::span<const double> values);

/// What no steady process does by chance, by Wheeler's three detection rules; the first and the
/// third are also rules 1 and 4 of the Western Electric Statistical Quality Control Handbook
/// (1956).
enum class DetectionRule {
  beyond_limit,  ///< one: a value outside the limits
  near_limit,    ///< two: of four values in a row three nearer to one limit than to the centre
  one_side       ///< three: eight values in a row on one side of the centre
};

/// A value at which a rule is fulfilled: that of the rule's last value.
struct ControlSignal {
  std::size_t at = 0;
  DetectionRule rule = DetectionRule::beyond_limit;
  bool operator==(const ControlSignal&) const = default;
};

/// All signals in the order of the values, each rule at most once a value. A value on the centre is
/// on no side; where nothing ever moves there is no signal.
[[nodiscard]] std::vector<ControlSignal> control_signals(std::span<const double> values,
                                                         const ControlLimits& limits);

/// How much each value resembles the one before it: the autocorrelation at lag 1,
///   r1 = sum (x_i - m)(x_(i-1) - m) / sum (x_i - m)^2
/// Beyond 1.96 / sqrt(n) it is more than chance explains. Source: Box and Jenkins, Time Series
/// Analysis (1976), 2.1.6. Nothing below three values, or where nothing varies.
[[nodiscard]] std::optional<double> autocorrelation(std::span<const double> values);

}  // namespace readiness::statistics
