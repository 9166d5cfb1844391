#include "statistics/before_after.hpp"

#include "base/number.hpp"
#include "statistics/quantile.hpp"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <vector>

namespace readiness::statistics {
namespace {

constexpr double z95 = 1.959963984540054;
constexpr int resamples = 10'000;
constexpr std::uint64_t bootstrap_seed = 20261130;

struct MeanAndError {
  double mean = 0, n = 0;
  double error_squared = 0;  ///< s^2 / n
};

MeanAndError mean_and_error(std::span<const double> values) {
  const auto n = static_cast<double>(values.size());
  const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
  double squares = 0;
  for (const double value : values) squares += (value - mean) * (value - mean);
  return {mean, n, squares / (n - 1) / n};
}

/// Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators (2014).
class SplitMix64 {
 public:
  explicit SplitMix64(std::uint64_t seed) : state_(seed) {}
  /// A whole number below n.
  std::size_t below(std::size_t n) {
    return static_cast<std::size_t>(((next() >> 32) * static_cast<std::uint64_t>(n)) >> 32);
  }

 private:
  std::uint64_t next() {
    std::uint64_t mixed = state_ += 0x9e3779b97f4a7c15ULL;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31);
  }
  std::uint64_t state_;
};

double median_of(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  if (values.size() % 2 == 1) return *middle;
  return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

double median_of_draw(std::span<const double> values, SplitMix64& random) {
  std::vector<double> drawn;
  drawn.reserve(values.size());
  for (std::size_t i = 0; i < values.size(); ++i)
    drawn.push_back(values[random.below(values.size())]);
  return median_of(std::move(drawn));
}

}  // namespace

bool EstimatedDifference::is_beyond_chance() const {
  return interval.low > base::tolerance || interval.high < -base::tolerance;
}

std::optional<EstimatedDifference> difference_by_welch(std::span<const double> before,
                                                       std::span<const double> after) {
  if (before.size() < 2 || after.size() < 2) return std::nullopt;
  const MeanAndError a = mean_and_error(before), b = mean_and_error(after);
  const double value = b.mean - a.mean;
  const double squared = a.error_squared + b.error_squared;
  if (squared <= 0) return EstimatedDifference{a.mean, b.mean, value, {value, value}};
  const double freedom = squared * squared /
                         (a.error_squared * a.error_squared / (a.n - 1) +
                          b.error_squared * b.error_squared / (b.n - 1));
  const double t = boost::math::quantile(boost::math::students_t(freedom), 0.975);
  const double half = t * std::sqrt(squared);
  return EstimatedDifference{a.mean, b.mean, value, {value - half, value + half}};
}

Interval wilson_interval(const Proportion& proportion) {
  const double p = proportion.share, n = proportion.n, z2 = z95 * z95;
  const double middle = p + z2 / (2 * n);
  const double half = z95 * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n));
  return {(middle - half) / (1 + z2 / n), (middle + half) / (1 + z2 / n)};
}

std::optional<EstimatedDifference> difference_by_newcombe(const Proportion& before,
                                                          const Proportion& after) {
  if (before.n <= 0 || after.n <= 0) return std::nullopt;
  const Interval a = wilson_interval(before), b = wilson_interval(after);
  const double value = after.share - before.share;
  const double down = std::hypot(after.share - b.low, a.high - before.share);
  const double up = std::hypot(b.high - after.share, before.share - a.low);
  return EstimatedDifference{before.share, after.share, value, {value - down, value + up}};
}

double median(std::span<const double> values) { return median_of({values.begin(), values.end()}); }

std::optional<EstimatedDifference> difference_by_bootstrap(std::span<const double> before,
                                                           std::span<const double> after) {
  if (before.size() < 2 || after.size() < 2) return std::nullopt;
  SplitMix64 random(bootstrap_seed);
  std::vector<double> differences;
  differences.reserve(resamples);
  for (int i = 0; i < resamples; ++i) {
    const double earlier = median_of_draw(before, random);
    differences.push_back(median_of_draw(after, random) - earlier);
  }
  std::sort(differences.begin(), differences.end());
  const double a = median(before), b = median(after);
  return EstimatedDifference{
      a,
      b,
      b - a,
      {quantile_of_sorted(differences, 0.025), quantile_of_sorted(differences, 0.975)}};
}

}  // namespace readiness::statistics
