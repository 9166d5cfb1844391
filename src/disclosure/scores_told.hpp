#pragma once

#include "base/modules.hpp"
#include "disclosure/told.hpp"

#include <optional>

namespace readiness::disclosure {

/// Scores of people without names, as shares of the range.
struct ScoreSums {
  double people = 0, sum = 0;
  double squares = 0;  ///< about their mean
};

/// How far one answer of one person can move that person's score, as a share of the range.
struct AnswerReach {
  double any = 0;
  /// All answers together to a question with fewer than `smallest_group` of them.
  double few = 0;
};

/// What is told of a mean and of the spread about it.
struct ScoresTold {
  double mean = 0;
  double step = 0;  ///< in which the mean and a deviation come; 0: as they are
  bool tells_spread = false;
};

/// Whether their mean is within one answer of an end of the range: then it
/// tells what everybody said to everything.
[[nodiscard]] bool are_all_at_an_end(const ScoreSums& scores, const AnswerReach& reach);

/// A mean could be solved for the few answers to a question, so where there is one it comes in
/// steps twice as large as what these make, as equal parts of the range. Nothing where no step fits
/// in it.
[[nodiscard]] std::optional<ScoresTold> scores_told(const ScoreSums& scores,
                                                    const AnswerReach& reach);

}  // namespace readiness::disclosure
