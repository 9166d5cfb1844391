#pragma once

#include "base/modules.hpp"
#include "policy/acceptances.hpp"
#include "policy/baseline.hpp"
#include "policy/model.hpp"
#include "policy/subject.hpp"

#include <optional>
#include <string>
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
};

/// Measures a subject on a day. `baseline` may be null.
[[nodiscard]] Measured measure(const GateMetric& metric, const Subject& subject,
                               const Earlier* baseline,
                               const std::vector<AcceptanceCheck>& acceptances, Date today);

/// The range of a dimension, facet or the overall; nothing where a subject has none.
[[nodiscard]] std::optional<Range> range_of(const Scorecard& card, const Expression::Part& part);

}  // namespace readiness::policy
