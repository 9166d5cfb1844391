#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"
#include "scoring/scorecard.hpp"

#include <string>
#include <vector>

namespace readiness::report {

/// How the scores of one questionnaire are written.
struct ScoreStyle {
  int decimals = 0;                ///< the fewest that give the range twenty steps
  std::vector<double> thresholds;  ///< where a score changes what it means
};

/// Thresholds are the ends of the range, the minimums of levels and grades, and the scores that
/// gates ask for.
[[nodiscard]] ScoreStyle score_style(const Questionnaire& questionnaire);

/// A score in the style's decimals. Less than one step from a threshold it gets one decimal more,
/// rounded down where it would seem to reach what it misses: 34.96 below 35 is "34.9", never "35".
[[nodiscard]] std::string score_text(const ScoreStyle& style, double score);

/// The decimals of figures that are set off against each other, as in sums and differences: one
/// more than a figure alone has, and as many as each needs to stay on its side of the thresholds.
[[nodiscard]] int decimals_together(const ScoreStyle& style, const std::vector<double>& scores);

/// "34 to 44"; empty when both ends read the same.
[[nodiscard]] std::string span_text(const ScoreStyle& style, const Range& range);

/// "38 (34 to 44)", "38" when nothing is open, "0 to 100" when nothing was answered.
[[nodiscard]] std::string range_text(const ScoreStyle& style, const Range& range);

/// Levels are counted from 1.
[[nodiscard]] inline std::string level_number(LevelId level) {
  return std::to_string(level.value + 1);
}

/// The grades that a range spans: "patchy", "patchy to working"; empty when there are no grades.
[[nodiscard]] std::string grade_text(const Questionnaire& questionnaire, const Range& range);

}  // namespace readiness::report
