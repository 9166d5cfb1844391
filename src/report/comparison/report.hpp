#pragma once

#include "base/modules.hpp"
#include "report/report.hpp"
#include "review/review.hpp"

namespace readiness::report {

/// A review for people: two waves in full, more as a trend. Of several units a line each, and their
/// people only where everything is wanted.
[[nodiscard]] Report build_comparison(const WaveReview& review, bool is_full = false);

/// A line for each whose low ends fell: "Leader L1: Incentives 32 -> 28".
[[nodiscard]] std::vector<std::string> fall_lines(const WaveReview& review,
                                                  const std::vector<FallOf>& falls);

// Its parts.
class ComparisonFigures;
/// What changed, in a sentence: of one person, or of each unit together, with its figures.
[[nodiscard]] Blocks lead(const WaveReview& review);
/// Where somebody, or a unit, stands at one time.
struct Point {
  std::optional<LevelId> level, possible;  ///< `possible` where too little is answered
  std::optional<double> overall;           ///< the low end
  std::vector<RoleId> heard = {};          ///< of a unit: whose answers these are
};
/// "practitioners are heard no more": what a unit's figures are made of now and were not, or the
/// other way round; empty where the same roles are heard.
[[nodiscard]] std::string other_voices(const Questionnaire& questionnaire, const Point& before,
                                       const Point& after);
[[nodiscard]] Point point_of(const Assessment& assessment);
[[nodiscard]] Point point_of(const UnitWave& wave);
/// Whether these are waves of several units, and not of one person.
[[nodiscard]] bool are_several_units(const WaveReview& review);
/// Many units beside each other: who rose and who fell, and what moved them.
[[nodiscard]] Blocks units_beside(const WaveReview& review);
/// "From level 2 (Trying out) to level 3 (Problem-led)."; empty of a role without levels.
[[nodiscard]] std::string level_line(const Comparison& comparison);
/// One respondent, one step: the numbers split into causes, then question by question.
[[nodiscard]] Blocks step_numbers(const Comparison& comparison, const ComparisonFigures& figures);
/// Patterns, gates and last wave's recommendations of one step.
[[nodiscard]] Blocks step_rules(const Comparison& comparison);
/// The same in one text, for a trend: what is news since the step before, which may be null.
[[nodiscard]] std::string rules_in_short(const Comparison& comparison, const Comparison* before);
/// One respondent over three waves or more.
[[nodiscard]] Blocks trend(const WaveReview& review, const Track& track,
                           const ComparisonFigures& figures);
/// Unnamed roles, as groups.
[[nodiscard]] Blocks group_changes(const WaveReview& review, const ComparisonFigures& figures);

}  // namespace readiness::report
