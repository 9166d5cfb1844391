#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"
#include "diagnosis/projection.hpp"

#include <optional>
#include <vector>

namespace readiness::diagnosis {

/// One recommendation of a plan, in the order of doing.
struct PlanStep {
  RecommendationId recommendation{};
  Range overall_after;  ///< with everything before it and itself done
  LevelId level_after{};
  std::vector<const Gate*> opens;  ///< gates up to the target that were closed before it
  bool is_forced = false;          ///< no other one opens such a gate
};

struct Plan {
  LevelId target{};
  std::vector<PlanStep> steps;
  double days = 0;
  /// Whether no cheaper set was proven to do as much. Not where the condition of a question reads
  /// one that is raised: what applies would change under way (the linter warns of such conditions).
  bool is_exact = true;
  bool reaches_target = false;  ///< else: as far as recommendations carry, see `beyond`
  /// Conditions up to the target that hold with no set of recommendations: evidence, other voices,
  /// answers that nobody has. Each once, of the overall the highest; read with all of them done.
  std::vector<Condition> beyond;
  double most_overall = 0;  ///< the overall's low end with all recommendations done
  Projection after;
};

/// The cheapest set of recommendations, in person-days, that opens everything up to the target
/// which recommendations can open, and holds on the low end. Exact (see Plan): no cheaper set
/// does. A recommendation brings along what must be done before it. `target` is above the level
/// reached and one that the form can show; the assessment has a standing and guidance.
[[nodiscard]] Plan cheapest_plan(const Assessment& assessment, LevelId target);

/// The best use of some person-days: if the target can be reached within them, the cheapest way
/// there and then as much of the overall's low end as fits; else as much of it as fits. Exact.
[[nodiscard]] Plan best_plan_within(const Assessment& assessment, LevelId target, double days);

/// The level after the one reached, if the form can show it.
[[nodiscard]] std::optional<LevelId> next_target(const Assessment& assessment);

}  // namespace readiness::diagnosis
