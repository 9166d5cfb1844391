#include "statistics/agreement.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace readiness::statistics {

namespace {

double total(std::span<const double> counts) {
  return std::accumulate(counts.begin(), counts.end(), 0.0);
}

bool is_enough(std::span<const double> counts) { return counts.size() >= 2 && total(counts) >= 2; }

double mean_of(std::span<const double> counts) {
  double sum = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) sum += counts[i] * static_cast<double>(i + 1);
  return sum / total(counts);
}

/// With n - 1.
double variance_of(std::span<const double> counts) {
  const double mean = mean_of(counts);
  double squares = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const double away = static_cast<double>(i + 1) - mean;
    squares += counts[i] * away * away;
  }
  return squares / (total(counts) - 1);
}

/// The variance if all options were equally likely.
double even_variance(std::size_t options) {
  const auto count = static_cast<double>(options);
  return (count * count - 1) / 12;
}

}  // namespace

std::optional<double> average_deviation(std::span<const double> counts) {
  if (!is_enough(counts)) return std::nullopt;
  const double mean = mean_of(counts);
  double sum = 0;
  for (std::size_t i = 0; i < counts.size(); ++i)
    sum += counts[i] * std::abs(static_cast<double>(i + 1) - mean);
  return sum / total(counts);
}

std::optional<double> within_group_agreement(std::span<const double> counts) {
  if (!is_enough(counts)) return std::nullopt;
  return std::max(0.0, 1 - variance_of(counts) / even_variance(counts.size()));
}

std::optional<double> within_group_agreement_of(const std::vector<std::vector<double>>& questions) {
  if (questions.empty()) return std::nullopt;
  double variances = 0;
  for (const std::vector<double>& counts : questions) {
    if (!is_enough(counts) || counts.size() != questions.front().size()) return std::nullopt;
    variances += variance_of(counts);
  }
  const auto size = static_cast<double>(questions.size());
  const double ratio = variances / size / even_variance(questions.front().size());
  if (ratio >= 1) return 0.0;
  return size * (1 - ratio) / (size * (1 - ratio) + ratio);
}

std::optional<Agreement> agreement(std::span<const double> counts) {
  const auto deviation = average_deviation(counts);
  const auto narrower = within_group_agreement(counts);
  if (!deviation || !narrower) return std::nullopt;
  constexpr double split_share = 0.30, least_agreement = 0.70, noise = 1e-9;
  const double at_end = split_share * total(counts) - noise;
  if (counts.front() >= at_end && counts.back() >= at_end) return Agreement::split;
  const bool shared = *deviation <= static_cast<double>(counts.size()) / 6 + noise &&
                      *narrower >= least_agreement - noise;
  return shared ? Agreement::shared : Agreement::mixed;
}

std::string_view name_of(Agreement agreement) {
  switch (agreement) {
    case Agreement::shared:
      return "shared";
    case Agreement::mixed:
      return "mixed";
    case Agreement::split:
      break;
  }
  return "split";
}

std::optional<double> convergence(std::span<const double> counts, double dont_know) {
  const double people = total(counts) + dont_know;
  if (counts.size() < 2 || people < 2) return std::nullopt;
  double pairs = 0;
  for (const double count : counts) pairs += count * (count - 1);
  const double alike = pairs / (people * (people - 1));
  const double chance = 1 / static_cast<double>(counts.size());
  return std::max(0.0, (alike - chance) / (1 - chance));
}

std::optional<Intraclass> intraclass(const std::vector<GroupSpread>& groups) {
  double people = 0, sum = 0, within = 0, count = 0;
  for (const GroupSpread& group : groups) {
    people += group.respondents;
    sum += group.respondents * group.mean;
    within += group.squares;
    count += group.respondents > 0 ? 1 : 0;
  }
  if (count < 2 || people <= count) return std::nullopt;
  const double mean = sum / people;
  double between = 0;
  for (const GroupSpread& group : groups)
    between += group.respondents * (group.mean - mean) * (group.mean - mean);
  between /= count - 1;
  within /= people - count;
  if (between <= 0) return std::nullopt;
  const double size = people / count;
  return Intraclass{(between - within) / (between + (size - 1) * within),
                    (between - within) / between};
}

}  // namespace readiness::statistics
