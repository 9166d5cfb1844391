#pragma once

#include "base/modules.hpp"

#include <optional>

namespace readiness::statistics {

/// A confidence interval, in the unit of what it is about.
struct Interval {
  double low = 0, high = 0;
  bool operator==(const Interval&) const = default;
};

/// The interval of a mean by Student's t, with the finite-population factor:
///   mean +- t(n - 1) * sd / sqrt(n) * sqrt((N - n) / (N - 1))
/// `population` is N, the number of people who could have answered; without it the factor is 1.
/// Unit: that of the mean. Source: Cochran, Sampling Techniques (3rd ed. 1977), 2.6 to 2.8.
/// Nothing below two respondents, or with more respondents than people.
[[nodiscard]] std::optional<Interval> mean_interval(double mean, double sd, double respondents,
                                                    std::optional<double> population = {},
                                                    double confidence = 0.95);

}  // namespace readiness::statistics
