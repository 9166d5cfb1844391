#include "statistics/change.hpp"

#include <cmath>
#include <numeric>
#include <vector>

namespace readiness::statistics {
namespace {

constexpr double z = 1.96;  // of a normal distribution, 95 % within

struct Moments {
  double mean = 0;
  double se_squared = 0;
};

std::optional<Moments> moments(std::span<const double> values) {
  if (values.size() < 2) return std::nullopt;
  const auto n = static_cast<double>(values.size());
  const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
  double squares = 0;
  for (const double value : values) squares += (value - mean) * (value - mean);
  return Moments{mean, squares / (n - 1) / n};
}

}  // namespace

bool MeanDifference::is_beyond_chance() const { return std::abs(value) > z * se + 1e-9; }

std::optional<MeanDifference> difference_of_means(std::span<const double> before,
                                                  std::span<const double> after) {
  const auto a = moments(before), b = moments(after);
  if (!a || !b) return std::nullopt;
  return MeanDifference{b->mean - a->mean, std::sqrt(a->se_squared + b->se_squared)};
}

std::optional<MeanDifference> paired_difference(std::span<const double> before,
                                                std::span<const double> after) {
  if (before.size() != after.size()) return std::nullopt;
  std::vector<double> differences;
  for (std::size_t i = 0; i < before.size(); ++i) differences.push_back(after[i] - before[i]);
  const auto found = moments(differences);
  if (!found) return std::nullopt;
  return MeanDifference{found->mean, std::sqrt(found->se_squared)};
}

double smallest_detectable_change(double sd, double reliability) {
  return z * std::sqrt(2.0) * sd * std::sqrt(1 - reliability);
}

}  // namespace readiness::statistics
