#include "statistics/control_chart.hpp"

#include "base/number.hpp"

#include <cmath>
#include <numeric>

namespace readiness::statistics {
namespace {

constexpr double limits_per_range = 2.66;
constexpr std::size_t run_length = 8, near_window = 4, near_needed = 3;

double mean_of_all(std::span<const double> values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// On which side of a value another lies: -1, 0 or 1.
int side(double value, double of) {
  if (std::abs(value - of) <= base::tolerance) return 0;
  return value > of ? 1 : -1;
}

/// The side whose limit is nearer than the centre.
int near_side(double value, const ControlLimits& limits) {
  const double half = (limits.high - limits.centre) / 2;
  if (value - limits.centre > half + base::tolerance) return 1;
  return limits.centre - value > half + base::tolerance ? -1 : 0;
}

bool ends_one_side(std::span<const double> values, std::size_t at, double centre) {
  if (at + 1 < run_length) return false;
  const int here = side(values[at], centre);
  for (std::size_t back = 1; back < run_length; ++back)
    if (side(values[at - back], centre) != here) return false;
  return here != 0;
}

/// Three of the last four, this value being one of them.
bool ends_near_limit(std::span<const double> values, std::size_t at, const ControlLimits& limits) {
  const int here = near_side(values[at], limits);
  if (here == 0) return false;
  std::size_t found = 0;
  for (std::size_t back = 0; back < near_window && back <= at; ++back)
    if (near_side(values[at - back], limits) == here) ++found;
  return found >= near_needed;
}

}  // namespace

std::optional<ControlLimits> control_limits(std::span<const double> values) {
  if (values.size() < 2) return std::nullopt;
  double ranges = 0;
  for (std::size_t i = 1; i < values.size(); ++i) ranges += std::abs(values[i] - values[i - 1]);
  const double mean = mean_of_all(values);
  const double range = ranges / static_cast<double>(values.size() - 1);
  return ControlLimits{mean, range, mean - limits_per_range * range,
                       mean + limits_per_range * range};
}

std::vector<ControlSignal> control_signals(std::span<const double> values,
                                           const ControlLimits& limits) {
  std::vector<ControlSignal> signals;
  if (limits.high - limits.low <= base::tolerance) return signals;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const auto add = [&](DetectionRule rule) { signals.push_back({i, rule}); };
    if (values[i] > limits.high + base::tolerance || values[i] < limits.low - base::tolerance)
      add(DetectionRule::beyond_limit);
    if (ends_near_limit(values, i, limits)) add(DetectionRule::near_limit);
    if (ends_one_side(values, i, limits.centre)) add(DetectionRule::one_side);
  }
  return signals;
}

std::optional<double> autocorrelation(std::span<const double> values) {
  if (values.size() < 3) return std::nullopt;
  const double mean = mean_of_all(values);
  double squares = 0, products = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    squares += (values[i] - mean) * (values[i] - mean);
    if (i > 0) products += (values[i] - mean) * (values[i - 1] - mean);
  }
  if (squares <= base::tolerance) return std::nullopt;
  return products / squares;
}

}  // namespace readiness::statistics
