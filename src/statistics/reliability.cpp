#include "statistics/reliability.hpp"

#include <boost/math/distributions/fisher_f.hpp>

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
  if (const auto correlated = correlations(matrix)) result.standardised = alpha_of(*correlated);
  for (std::size_t i = 0; i < matrix.size(); ++i)
    result.questions.push_back(
        {varies(matrix, i), alpha_of(without(matrix, i)), item_rest(matrix, i)});
  return result;
}

}  // namespace readiness::statistics
