#pragma once

#include "base/modules.hpp"
#include "statistics/interval.hpp"

#include <optional>
#include <vector>

namespace readiness::statistics {

/// Products about the means of the questions of one scale, sum (x_i - m_i)(x_j - m_j), over the
/// respondents who answered all of them. A square matrix; its diagonal holds the squares.
struct Products {
  double respondents = 0;
  std::vector<std::vector<double>> about_mean;
};

struct QuestionReliability {
  bool varies = true;                      ///< false where all answered it alike
  std::optional<double> alpha_if_dropped;  ///< of the scale without this question
  std::optional<double> item_rest;         ///< correlation with the sum of the other questions
};

/// How consistently the questions of a scale measure one thing; all without a unit.
struct Reliability {
  double respondents = 0;
  double alpha = 0;
  Interval interval;  ///< 95 %
  std::optional<double> standardised;
  std::optional<double> omega;  ///< McDonald's, of one factor
  std::vector<QuestionReliability> questions;
};

/// Cronbach's alpha of k questions,   alpha = k / (k - 1) * (1 - sum of variances / variance of the
/// sum); standardised the same from correlations (k / (k - 1) * (1 - k / sum of R)).
/// Source: Cronbach, Psychometrika 16 (1951), 297-334. Its interval by Feldt's F:
///   1 - (1 - alpha) F(q; n - 1, (n - 1)(k - 1)),   q = 0.975 for the low end, 0.025 for the high.
/// Source: Feldt, Woodruff and Salih, Applied Psychological Measurement 11 (1987), 93-103.
/// McDonald's omega of one factor with loadings l and uniquenesses u, in the questions' own units:
///   omega = (sum l)^2 / ((sum l)^2 + sum u);   unlike alpha it does not take all loadings for
///   equal.
/// Source: McDonald, Test Theory (1999), 90. The factor by maximum likelihood, with the steps of
/// Rubin and Thayer, Psychometrika 47 (1982), 69-76. None of fewer than three questions, where one
/// does not vary, or where the likelihood grows towards a question without any uniqueness.
/// Nothing with fewer than three respondents, or where fewer than two questions vary: answers that
/// are all alike say nothing of how well questions hold together.
[[nodiscard]] std::optional<Reliability> reliability(const Products& products);

}  // namespace readiness::statistics
