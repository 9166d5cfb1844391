#pragma once

#include "base/modules.hpp"
#include "scoring/scorecard.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

namespace readiness::scoring {

/// What decides how a card is rolled up, beside the scores of its questions.
struct RollUp {
  std::optional<int> min_questions;  ///< the form's own minimum for a figure, for parts of any kind
  bool has_overall = true;           ///< whether these answers carry an index
};

/// Fills in, from a card's sheet, questions and contradictions, everything above them: dimensions,
/// facets, topics, matrix, overall, counts and confidence (but for its voices).
void roll_up(const Questionnaire& questionnaire, const RollUp& rules, Scorecard& card);

/// What levels read of a card that was rolled up, where one question has another score since: the
/// dimension and the facets that it belongs to, and the overall. All else stays as it is.
void roll_up_again(const Questionnaire& questionnaire, const RollUp& rules, QuestionId changed,
                   Scorecard& card);

/// One end of the overall, from the weights and scores of the dimensions.
class Rollup {
 public:
  void add(double weight, double score) {
    sum_ += weight * score;
    weight_ += weight;
    weakest_ = std::min(weakest_, score);
  }
  [[nodiscard]] bool empty() const { return weight_ <= 0; }
  [[nodiscard]] double value(const ScoringRules& rules) const { return value(rules, weakest_); }
  /// The overall if this dimension were the weakest; the overall is the smallest of these.
  [[nodiscard]] double value(const ScoringRules& rules, double weakest) const {
    return rules.mean_share * sum_ / weight_ + rules.weakest_share * weakest;
  }

 private:
  double sum_ = 0, weight_ = 0;
  double weakest_ = std::numeric_limits<double>::infinity();
};

/// Whether enough of a weight was answered, where at least a share of it must be.
[[nodiscard, gnu::always_inline]] inline bool is_covered(double min_coverage, double weight_given,
                                                         double weight) {
  return weight_given >= min_coverage * weight - 1e-9;
}

/// Whether enough was answered to show a figure for the answers given.
[[nodiscard]] inline bool is_enough(const ScoringRules& rules, int given, int min_questions,
                                    double weight_given, double weight) {
  return given >= min_questions && is_covered(rules.min_coverage, weight_given, weight);
}

/// The dimensions that the overall is made of: in the index, asked, and with an applicable
/// question.
[[nodiscard]] std::vector<DimensionId> counted_dimensions(const Questionnaire& questionnaire,
                                                          const Scorecard& card);

}  // namespace readiness::scoring
