#pragma once

#include "base/modules.hpp"
#include "review/causes.hpp"
#include "scoring/level.hpp"
#include "scoring/scorecard.hpp"

#include <optional>
#include <vector>

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

/// How one end of a number changed, and what each changed question contributed to that.
///
/// The change of a mean-plus-weakest overall has no natural parts: what a question adds depends on
/// what the others already are. So the questions are changed one after another, from the wave
/// before to the wave after, and each gets the step that it causes; the steps add up to the whole
/// change, because each begins where the last one ended. Two walks are averaged, one through the
/// questions in their order and one in the reverse order, so that no question gains by its place;
/// for two questions of a group this is their Shapley value, and where the score is linear every
/// order gives the same parts. Both walks take the groups of causes in the order of `CauseGroup`:
/// first what was known in both waves, then what became open, then what is newly known or counted.
/// So the parts of a group are what would be seen had nothing of the later groups changed.
///
/// Where a step leaves nothing to score, it moves nothing and the next one takes the difference.
struct Split {
  std::optional<double> before, after;
  std::vector<double> parts;  ///< one for each change; empty unless both ends are there
  [[nodiscard]] double change() const { return *after - *before; }
  [[nodiscard]] bool is_complete() const { return before && after; }
};

[[nodiscard]] Split split(const Questionnaire& questionnaire, const Contributions& before,
                          const Contributions& after, const std::vector<Change>& changes,
                          Measure measure, End end);

/// What the changes of one group contributed together.
[[nodiscard]] double part_of(const Split& split, const std::vector<Change>& changes,
                             CauseGroup group);

}  // namespace readiness::review
