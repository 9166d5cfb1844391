#pragma once

#include "base/modules.hpp"
#include "workflows/candidate.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace readiness::workflows {

/// Hours a month.
[[nodiscard]] FactBounds hours_of(const Workflow& candidate);
[[nodiscard]] FactBounds level_of(const Workflow& candidate, Criterion criterion,
                                  const Criteria& criteria);
/// From 0 to 100, with everything that is not known at its worst and at its best.
[[nodiscard]] FactBounds points_of(const Workflow& candidate, const Criteria& criteria);
/// As if this fact were known to be at its worst, or at its best.
[[nodiscard]] Workflow with_fact(Workflow candidate, Fact fact, bool at_best);

/// Why one is not ranked.
enum class NotRanked {
  no_input,    ///< nobody has said what comes in
  no_output,   ///< nor what goes out
  neither,     ///< both
  data_is_red  ///< by the page of rules its data may not go in
};
/// Nothing for one that can be ranked.
[[nodiscard]] std::optional<NotRanked> why_not_ranked(const Workflow& candidate);

/// Whether its data could turn out red, so that it is before nobody for sure.
[[nodiscard]] bool may_be_red(const Workflow& candidate);

/// Where one stands: by the points that are sure, at best and at worst.
struct RankedPlace {
  std::size_t candidate = 0;
  FactBounds points;
  int best_rank = 1, worst_rank = 1;
};

/// One that could still be before the first, and the fact of it that is worth finding out; or the
/// first itself, where its data could turn out red.
struct Challenge {
  std::size_t candidate = 0;
  std::optional<Fact> fact;  ///< that moves it most; none where all of it is known
  bool settles = false;      ///< should that fact be at its worst, the first is first
};

struct Ranking {
  std::vector<RankedPlace> order;    ///< by the low end, then the high end, then the name
  std::vector<std::size_t> refused;  ///< not ranked: by name
  std::vector<Challenge> challenges;
  /// Whether the first is before all others whatever is not known.
  [[nodiscard]] bool is_first_sure() const { return !order.empty() && challenges.empty(); }
};

/// One is before another where its low end is above the other's high end and its data cannot turn
/// out red; nothing else is claimed.
[[nodiscard]] Ranking rank_workflows(const std::vector<Workflow>& candidates,
                                     const Criteria& criteria);

}  // namespace readiness::workflows
