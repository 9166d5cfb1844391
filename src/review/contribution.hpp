#pragma once

#include "base/modules.hpp"
#include "scoring/level.hpp"
#include "scoring/scorecard.hpp"

#include <optional>

namespace readiness::review {

/// What one question brings into a score, in units of the questionnaire's range.
struct Contribution {
  bool counts = false;          ///< it is asked and applies, whether or not it was answered
  double low = 0;               ///< its score; the bottom of the range while it is open
  std::optional<double> given;  ///< its score; absent while it is open
};

/// All that the numbers of a card are made of, question by question. A comparison mixes the
/// contributions of two waves and rolls them up as `score` does.
using Contributions = Table<QuestionId, Contribution>;
[[nodiscard]] Contributions contributions_of(const Questionnaire& questionnaire,
                                             const Scorecard& card);

/// What is measured: a dimension, or the overall when absent.
using Measure = std::optional<DimensionId>;

/// The low or the given end of its score; nothing when nothing that counts is asked or answered.
[[nodiscard]] std::optional<double> rolled_up(const Questionnaire& questionnaire,
                                              const Contributions& contributions, Measure measure,
                                              End end);

}  // namespace readiness::review
