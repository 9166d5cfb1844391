#pragma once

#include "scoring/scorecard.hpp"

#include <algorithm>
#include <limits>

namespace readiness {

/// Scores one respondent. Pure and total: same questionnaire, response and day, same card.
///
/// A question's value is level / (levels - 1), or what its option states; its score is
/// low + value * (high - low) of the range. With the evidence cap, an anchors or ticks question
/// that asks for evidence and is answered at its top level without current evidence counts one
/// level lower. A dimension, facet or topic is the weighted mean of its applicable questions. The
/// overall is mean_share * (weighted mean of the dimensions) + weakest_share * (weakest dimension),
/// rolled up separately at each end, each with its own weakest dimension; `given` uses the
/// dimensions with at least one given answer.
[[nodiscard]] Scorecard score(const Questionnaire& questionnaire, const Response& response,
                              Date as_of);

/// The state that a stored answer has when its question applies.
[[nodiscard]] AnswerState state_of(const Value& value);

/// The level of a scored question that counts: one lower than claimed where the evidence cap holds.
[[nodiscard]] int supported_level(const Questionnaire& questionnaire, const Question& question,
                                  int claimed, bool has_evidence);

/// The score of a level of a scored question, in units of the range.
[[nodiscard]] double score_of_level(const Questionnaire& questionnaire, const Question& question,
                                    int level);

/// One end of the overall, from the weights and scores of the dimensions.
class Rollup {
 public:
  void add(double weight, double score) {
    sum_ += weight * score;
    weight_ += weight;
    weakest_ = std::min(weakest_, score);
  }
  [[nodiscard]] bool empty() const { return weight_ <= 0; }
  [[nodiscard]] double value(const ScoringRules& rules) const {
    return rules.mean_share * sum_ / weight_ + rules.weakest_share * weakest_;
  }

 private:
  double sum_ = 0, weight_ = 0;
  double weakest_ = std::numeric_limits<double>::infinity();
};

/// Whether enough was answered to show a figure for the answers given.
[[nodiscard]] bool is_enough(const ScoringRules& rules, int given, int min_questions,
                             double weight_given, double weight);

/// The dimensions that the overall is made of: in the index, asked, and with an applicable
/// question.
[[nodiscard]] std::vector<DimensionId> counted_dimensions(const Questionnaire& questionnaire,
                                                          const Scorecard& card);

}  // namespace readiness
