#pragma once

#include "base/modules.hpp"
#include "diagnosis/ask.hpp"
#include "diagnosis/assessment.hpp"
#include "diagnosis/projection.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace readiness::diagnosis {

/// Why a step stands in a plan; also the order in which they come.
enum class StepReason {
  harm,    ///< stops harm
  cause,   ///< a remedy of the leading pattern
  gate,    ///< opens a closed condition on the way to the target
  points,  ///< lifts the low end as far as the target asks
  more     ///< the target does not ask for it; the answers do
};

/// When a step's turn comes.
enum class Timeframe { now, next, later };
[[nodiscard]] std::string_view name_of(Timeframe timeframe);

/// One recommendation of a plan.
struct PlanStep {
  RecommendationId recommendation{};
  StepReason why = StepReason::points;
  std::optional<RecommendationId> needed_for;  ///< stands here because that one requires it
  Timeframe timeframe = Timeframe::later;
  Date due;             ///< its weeks after what its owner does before it, and what it requires
  Range overall_after;  ///< with everything before it and itself done
  std::optional<LevelId> level_after;
  std::vector<const Gate*> opens;  ///< gates up to the target that were closed before it
  bool is_forced = false;          ///< no other one opens such a gate
};

struct Plan {
  std::optional<LevelId> target;
  std::vector<Ask> asks;        ///< come before the steps
  std::vector<PlanStep> steps;  ///< in the order of doing
  Effort effort;  ///< of all steps
  /// Whether no cheaper set was proven to do as much. Not where the condition of a question reads
  /// one that is raised: what applies would change under way (the linter warns of such conditions).
  bool is_exact = true;
  bool reaches_target = false;  ///< else: as far as recommendations carry, see `beyond`
  /// Conditions up to the target that hold with no set of recommendations: evidence, other voices,
  /// answers that nobody has. Each once, of the overall the highest; read with all of them done.
  std::vector<Condition> beyond;
  double most_overall = 0;  ///< the overall's low end with all recommendations done
  std::vector<RecommendationId> needed_for_level;  ///< without this one the level would be lower
  Projection after;

  /// The step of a recommendation; null where it is none.
  [[nodiscard]] const PlanStep* step(RecommendationId id) const;
};

/// What to do, in order: first whom to ask; then what stops harm, the remedies of the leading
/// pattern, what opens a closed condition of the target, and the cheapest exact set that lifts the
/// low end as far, all of that included. Each stands behind what it requires. Of these, `now` takes
/// the first few that can begin, not too many for one owner (`PlanRules`). Where that leaves room
/// now, or no higher level can be shown, the first things that the answers call for in working
/// order fill it. `target`
/// is the next level where it is absent. Nothing where the assessment has no guidance.
[[nodiscard]] std::optional<Plan> roadmap(const Assessment& assessment,
                                          std::optional<LevelId> target = {});

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
