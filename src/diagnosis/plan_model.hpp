#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"
#include "diagnosis/projection.hpp"

#include <vector>

namespace readiness::diagnosis {

/// What sets of recommendations do to the low ends of the dimensions, without scoring everything
/// again: a question's score is the best that any of the set raises it to. Equal to scoring again
/// (a test holds them equal), and a thousand times quicker.
class PlanModel {
 public:
  explicit PlanModel(const Assessment& assessment);

  /// The recommendations that are called for, in the questionnaire's order. Sets are given as one
  /// bit for each of them.
  [[nodiscard]] const std::vector<RecommendationId>& candidates() const { return candidates_; }
  [[nodiscard]] double days(std::size_t candidate) const { return days_[candidate]; }
  /// What must be done before a candidate, itself included.
  [[nodiscard]] const std::vector<bool>& with_requirements(std::size_t candidate) const {
    return closure_[candidate];
  }

  /// The overall's low end equals the smallest of these: for every counted dimension
  /// the overall if this one were the weakest. Behind them come the low ends of the
  /// dimensions themselves.
  [[nodiscard]] std::vector<double> measures(const std::vector<bool>& done) const;
  [[nodiscard]] std::size_t dimension_count() const { return dimension_weights_.size(); }
  [[nodiscard]] double overall(const std::vector<double>& measures) const;

  /// How much a candidate adds to a measure at most, whatever else is done.
  [[nodiscard]] double most(std::size_t candidate, std::size_t measure) const {
    return most_[candidate][measure];
  }

 private:
  struct Raise {
    std::size_t question = 0;  // index into questions_
    double score = 0;
  };
  struct Touched {
    std::size_t dimension = 0;
    double share = 0;  // of the dimension's weight
    double score = 0;  // at the low end today
  };

  void add_candidate(const Assessment& assessment, const QuestionTrials& trials,
                     RecommendationId id);
  [[nodiscard]] std::vector<double> measures_of(const std::vector<double>& lows) const;

  const ScoringRules& rules_;
  std::vector<RecommendationId> candidates_;
  std::vector<double> days_;
  std::vector<std::vector<bool>> closure_;
  std::vector<std::vector<Raise>> raises_;
  std::vector<Touched> questions_;
  std::vector<double> lows_, dimension_weights_;
  std::vector<std::vector<double>> most_;
};

}  // namespace readiness::diagnosis
