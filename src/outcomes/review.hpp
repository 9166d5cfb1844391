#pragma once

#include "base/modules.hpp"
#include "outcomes/measures.hpp"
#include "outcomes/record.hpp"
#include "statistics/before_after.hpp"
#include "statistics/control_chart.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace readiness::outcomes {

/// So many figures a stretch needs to have limits, and to be compared: fewer say little of how
/// much a figure moves by itself. Wheeler (2000) calls limits of five or six figures usable.
inline constexpr std::size_t least_figures = 6;
/// With fewer than these, limits still move with every new figure.
inline constexpr std::size_t firm_figures = 12;

/// A stretch of a series in which the work was the same.
struct WorkPhase {
  std::vector<WorkChange> since;        ///< what began it; empty of the first
  std::size_t first = 0, count = 0;     ///< into the series' observations
  double centre = 0;                    ///< the mean of its figures; 0 of none
  std::optional<ControlLimits> limits;  ///< of `least_figures` or more
  std::vector<ControlSignal> signals;   ///< places from the phase's first
};

enum class CompareBy { means, shares, medians };

/// Something that cannot be said, or not without a doubt.
enum class Unsaid {
  no_change,      ///< nothing was noted that could have made a difference
  no_start,       ///< no figure from before
  nothing_since,  ///< no figure from after
  too_few,        ///< figures on one of the sides
  together,       ///< several changes with too few figures between: what each did is not known
  no_cases,       ///< a share that does not say of how many cases it is
  no_direction,   ///< whether less or more of it is better
  unsteady,       ///< signals before the change: something else was under way
  resembling,     ///< figures resemble the ones before: the interval is too narrow
  no_volume,      ///< hours a month need the cases of a month
};

enum class EffectVerdict { better, worse, different, within_chance, unknown };

/// Hours of work a month that a change saves; below zero it costs them.
struct SavedHours {
  double value = 0, low = 0, high = 0;
  double cases_a_month = 0;  ///< that it counts with; 0: the figures are totals of a period
};

/// What came of one change, or of several that cannot be told apart.
struct ChangeEffect {
  std::vector<WorkChange> changes;
  bool is_whole = false;                          ///< from before all changes until after the last
  std::size_t before = 0, after = 0;              ///< the phases that are compared
  std::optional<EstimatedDifference> difference;  ///< in the unit of the series
  CompareBy by = CompareBy::means;
  std::optional<EstimatedDifference> of_medians;  ///< a second opinion on means
  std::size_t beyond = 0;  ///< figures after it that lie outside the limits from before
  std::optional<SavedHours> saved;
  EffectVerdict verdict = EffectVerdict::unknown;
  std::vector<Unsaid> unsaid;
};

struct MeasureReview {
  const MeasureSeries* series = nullptr;
  MeasureKind kind;
  std::vector<WorkPhase> phases;      ///< of an outcome: one at least, unless nothing was measured
  std::vector<ChangeEffect> effects;  ///< none where nothing was changed
  std::vector<Unsaid> unsaid;         ///< about all of it
};

/// Figures between the two phases that are compared, which count for neither.
[[nodiscard]] std::size_t figures_between(const MeasureReview& measure, const ChangeEffect& effect);

struct WorkflowReview {
  const WorkflowRecord* workflow = nullptr;
  std::vector<MeasureReview> measures;  ///< outcomes
  std::vector<MeasureReview> usage;     ///< set apart: nothing is concluded from it
};

/// How many cases a month somebody says a workflow has.
using StatedVolumes = std::vector<std::pair<std::string, double>>;

/// Refers to the record, which must outlive it. Pure: the same figures give the same review.
[[nodiscard]] std::vector<WorkflowReview> review_record(const OutcomeRecord& record,
                                                        const MeasureWords& words,
                                                        const StatedVolumes& volumes);

}  // namespace readiness::outcomes
