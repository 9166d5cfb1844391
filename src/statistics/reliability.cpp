#include "statistics/reliability.hpp"

#include <boost/math/distributions/fisher_f.hpp>

#include <algorithm>
#include <cmath>

namespace readiness::statistics {
namespace {

using Matrix = std::vector<std::vector<double>>;

double trace(const Matrix& matrix) {
  double sum = 0;
  for (std::size_t i = 0; i < matrix.size(); ++i) sum += matrix[i][i];
  return sum;
}

double sum_of(const Matrix& matrix) {
  double sum = 0;
  for (const auto& row : matrix)
    for (const double cell : row) sum += cell;
  return sum;
}

/// Sums of squares of answers that are all alike are 0 but for rounding.
bool varies(const Matrix& matrix, std::size_t item) { return matrix[item][item] > 1e-15; }

std::size_t varying(const Matrix& matrix) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < matrix.size(); ++i) count += varies(matrix, i) ? 1 : 0;
  return count;
}

std::optional<double> alpha_of(const Matrix& matrix) {
  const auto size = static_cast<double>(matrix.size());
  const double all = sum_of(matrix);
  if (varying(matrix) < 2 || all <= 0) return std::nullopt;
  return size / (size - 1) * (1 - trace(matrix) / all);
}

Matrix without(const Matrix& matrix, std::size_t dropped) {
  Matrix rest;
  for (std::size_t i = 0; i < matrix.size(); ++i) {
    if (i == dropped) continue;
    rest.emplace_back();
    for (std::size_t j = 0; j < matrix.size(); ++j)
      if (j != dropped) rest.back().push_back(matrix[i][j]);
  }
  return rest;
}

std::optional<Matrix> correlations(const Matrix& matrix) {
  Matrix result = matrix;
  for (std::size_t i = 0; i < matrix.size(); ++i)
    for (std::size_t j = 0; j < matrix.size(); ++j) {
      const double scale = std::sqrt(matrix[i][i] * matrix[j][j]);
      if (!varies(matrix, i) || !varies(matrix, j)) return std::nullopt;
      result[i][j] = i == j ? 1 : matrix[i][j] / scale;
    }
  return result;
}

std::optional<double> item_rest(const Matrix& matrix, std::size_t item) {
  const Matrix rest = without(matrix, item);
  if (!varies(matrix, item) || varying(rest) == 0) return std::nullopt;
  double with_rest = 0;
  for (std::size_t j = 0; j < matrix.size(); ++j)
    if (j != item) with_rest += matrix[item][j];
  const double scale = std::sqrt(matrix[item][item] * sum_of(rest));
  if (!(scale > 0)) return std::nullopt;
  return with_rest / scale;
}

/// One factor: a loading and a uniqueness for each question, of correlations.
struct OneFactor {
  std::vector<double> loadings, uniquenesses;
};

constexpr int most_steps = 200'000;
constexpr double least_uniqueness = 1e-4, still = 1e-15;

/// One step of expectation and maximisation; how far it went.
double improve(const Matrix& correlated, OneFactor& factor) {
  const std::size_t size = correlated.size();
  double information = 0;
  for (std::size_t i = 0; i < size; ++i)
    information += factor.loadings[i] * factor.loadings[i] / factor.uniquenesses[i];
  std::vector<double> regression(size), with_factor(size, 0);
  for (std::size_t i = 0; i < size; ++i)
    regression[i] = factor.loadings[i] / factor.uniquenesses[i] / (1 + information);
  for (std::size_t i = 0; i < size; ++i)
    for (std::size_t j = 0; j < size; ++j) with_factor[i] += correlated[i][j] * regression[j];
  double spread = 1 / (1 + information);  // of the factor, answers given
  for (std::size_t i = 0; i < size; ++i) spread += regression[i] * with_factor[i];
  double most = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const double loading = with_factor[i] / spread;
    most = std::max(most, std::abs(loading - factor.loadings[i]));
    factor.loadings[i] = loading;
    factor.uniquenesses[i] = correlated[i][i] - loading * with_factor[i];
  }
  return most;
}

std::optional<OneFactor> one_factor(const Matrix& correlated) {
  const std::size_t size = correlated.size();
  OneFactor factor{std::vector<double>(size, 0.7), std::vector<double>(size, 0.51)};
  for (int step = 0; step < most_steps; ++step) {
    const double moved = improve(correlated, factor);
    if (*std::min_element(factor.uniquenesses.begin(), factor.uniquenesses.end()) <
        least_uniqueness)
      return std::nullopt;
    if (moved < still) return factor;
  }
  return std::nullopt;
}

std::optional<double> omega_of(const Matrix& matrix, const Matrix& correlated) {
  if (matrix.size() < 3) return std::nullopt;
  const auto factor = one_factor(correlated);
  if (!factor) return std::nullopt;
  double common = 0, unique = 0;
  for (std::size_t i = 0; i < matrix.size(); ++i) {
    common += factor->loadings[i] * std::sqrt(matrix[i][i]);
    unique += factor->uniquenesses[i] * matrix[i][i];
  }
  return common * common / (common * common + unique);
}

Interval feldt(double alpha, double respondents, double questions) {
  const boost::math::fisher_f distribution(respondents - 1, (respondents - 1) * (questions - 1));
  return {1 - (1 - alpha) * boost::math::quantile(distribution, 0.975),
          1 - (1 - alpha) * boost::math::quantile(distribution, 0.025)};
}

}  // namespace

std::optional<Reliability> reliability(const Products& products) {
  const Matrix& matrix = products.about_mean;
  const auto alpha = alpha_of(matrix);
  if (!alpha || products.respondents < 3) return std::nullopt;
  Reliability result;
  result.respondents = products.respondents;
  result.alpha = *alpha;
  result.interval = feldt(*alpha, products.respondents, static_cast<double>(matrix.size()));
  if (const auto correlated = correlations(matrix)) {
    result.standardised = alpha_of(*correlated);
    result.omega = omega_of(matrix, *correlated);
  }
  for (std::size_t i = 0; i < matrix.size(); ++i)
    result.questions.push_back(
        {varies(matrix, i), alpha_of(without(matrix, i)), item_rest(matrix, i)});
  return result;
}

}  // namespace readiness::statistics
