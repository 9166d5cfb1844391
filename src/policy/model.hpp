#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::policy {

/// In what a metric is measured, which decides how its bound is written and shown.
enum class MetricUnit { score, level, count, share, days };

/// What a gate can measure.
enum class MetricKind {
  score,         ///< score(x): of a dimension, a facet or the overall, at both ends
  low,           ///< low(x): its low end alone
  gap,           ///< gap(x): of a unit, leaders less staff
  voices,        ///< n(role), or n: how many answered
  level,         ///< reached, and possible
  patterns,      ///< how many are present, of a severity or graver
  pattern,       ///< 1 when this one is present
  coverage,      ///< share answered or don't know
  known,         ///< share answered
  evidence,      ///< gate questions with current evidence
  drop_overall,  ///< how far the low end fell since the baseline
  drop_each,     ///< the largest such fall of a dimension
  age            ///< days since the answers were given
};

struct GateMetric {
  MetricKind kind = MetricKind::score;
  MetricUnit unit = MetricUnit::score;
  /// Of score, low, gap and n(role): reads them from facts.
  std::optional<Expression> expression;
  std::vector<PatternId> patterns;  ///< those that patterns(...) and pattern(...) look at
};

/// A condition that answers are judged by: the metric is at least, or at most, the bound.
struct PolicyGate {
  std::string id;
  std::string wants;  ///< as written: "score(governance) >= 50"
  GateMetric metric;
  bool is_min = true;
  double bound = 0;  ///< in the metric's unit; a level by its number, from 1
  bool is_warning = false;
  std::string help;  ///< what to do when it fails; may be empty
};

/// A score to reach; shown as a gap, never a gate.
struct Target {
  Expression::Part part;
  std::string name;  ///< the id of the dimension or facet
  double score = 0;
};

struct AcceptanceRules {
  std::optional<int> most_days;  ///< how far ahead an acceptance may expire
  int warn_days = 30;            ///< how long before it expires a warning begins
};

/// What answers are judged by. Every name is resolved; judging cannot fail.
struct Policy {
  std::string id;  ///< empty when it was made of flags alone
  bool use_low = false;
  std::vector<PolicyGate> gates;
  std::vector<Target> targets;
  AcceptanceRules accept;
};

}  // namespace readiness::policy
