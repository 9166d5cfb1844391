#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::policy {

struct MetricRow;  // policy/measure.hpp

struct GateMetric {
  const MetricRow* row = nullptr;
  /// Of score, low, gap and n(role): reads them from facts.
  std::optional<Expression> expression;
  std::vector<PatternId> patterns;  ///< those that it looks at, if it looks at any
  bool of_each_dimension = false;   ///< of drop(...): of any dimension, not of the overall
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
