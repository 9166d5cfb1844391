#pragma once

#include "actions/list.hpp"
#include "base/modules.hpp"
#include "policy/acceptances.hpp"
#include "policy/baseline.hpp"
#include "policy/model.hpp"
#include "policy/subject.hpp"
#include "questionnaire/design/constant_comparison.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::policy {

/// A metric at both ends: `worst` counts every open answer against the gate, `best` for it. So
/// forgetting an answer never improves `worst`.
struct Ends {
  double worst = 0, best = 0;
};

/// Why a metric has no figure.
enum class NoFigure {
  none,         ///< it has one
  no_index,     ///< one such person's answers are no picture of the whole
  not_asked,    ///< nothing of it was asked or applies
  one_voice,    ///< it takes two roles
  no_levels,    ///< the questionnaire has none
  no_patterns,  ///< likewise
  no_baseline,  ///< nothing to compare with
  withheld,     ///< it would tell what few people without names changed
  no_roadmap,   ///< none of this unit was named
  no_date,      ///< no answer has one
  in_future     ///< the answers are dated behind the day of the check
};

struct Measured {
  std::optional<Ends> ends;
  NoFigure why_not = NoFigure::none;
  std::vector<std::string> names = {};     ///< what makes the figure: patterns, a dimension
  std::vector<std::string> accepted = {};  ///< patterns left out because they are accepted
  std::vector<QuestionId> questions = {};  ///< behind the figure, the weightiest first
  std::vector<RoleId> withheld = {};       ///< roles that it leaves out: their change tells of few
  std::optional<Place> place = {};         ///< what is behind it where that is no answer
};

/// What a subject is held to beside its own answers.
struct Beside {
  const Earlier* baseline = nullptr;  ///< may be null
  std::span<const ActionList> roadmaps =
      {};  ///< of all units; one that names no unit is everybody's
};

/// What a metric measures: a subject on a day.
struct MeasuredSubject {
  const Subject& subject;
  const Beside& beside;
  const std::vector<AcceptanceCheck>& acceptances;
  Date today;
};

/// In what a metric is measured, which decides how its bound is written and shown.
enum class MetricUnit { score, level, count, presence, share, days };

/// What stands in the parentheses of a metric.
enum class MetricArgument { nothing, part, role, severity, pattern, gates, dimensions };

/// One row for each metric that a gate can ask for.
struct MetricRow {
  std::string_view name;
  MetricArgument argument;
  MetricUnit unit;
  /// Whether it is good when it is high: then its gate has a `min`, else a `max`. Only the
  /// direction in which an open answer cannot help.
  bool wants_min;
  std::string_view example;
  /// The smallest and the largest value that it can have; `most` may be infinite.
  Bounds (*bounds)(const GateMetric& metric, const Questionnaire& questionnaire);
  Measured (*measure)(const GateMetric& metric, const MeasuredSubject& measured);
  bool is_of_roadmap = false;  ///< it looks at Beside::roadmaps
};

/// A name may have two rows, with an argument and without.
[[nodiscard]] const std::vector<MetricRow>& metric_rows();

/// Whether a metric as it is written looks at roadmaps.
[[nodiscard]] bool is_of_roadmap(std::string_view metric);

/// The range of a dimension, facet or the overall; nothing where a subject has none.
[[nodiscard]] std::optional<Range> range_of(const Scorecard& card, const Expression::Part& part);

}  // namespace readiness::policy
