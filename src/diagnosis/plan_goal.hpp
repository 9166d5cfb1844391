#pragma once

#include "base/modules.hpp"
#include "diagnosis/plan_model.hpp"

#include <vector>

namespace readiness::diagnosis {

using Candidates = std::vector<bool>;  ///< a set of recommendations, see PlanModel::candidates

/// A measure (see PlanModel::measures) that must reach a bound.
struct Bound {
  std::size_t measure = 0;
  double least = 0;
};

/// A gate that is closed today and that some set of recommendations opens.
struct Lock {
  const Gate* gate = nullptr;
  LevelId level{};
  Candidates touching;  ///< the candidates that raise a question it reads
  bool reads_scores = false;
};

/// What a plan must bring about: everything up to the target that all recommendations together do.
struct Goal {
  std::vector<Bound> bounds;
  std::vector<Lock> locks;
  std::vector<Condition> beyond;
};

[[nodiscard]] Goal goal_of(const Assessment& assessment, const PlanModel& model, LevelId target);

}  // namespace readiness::diagnosis
