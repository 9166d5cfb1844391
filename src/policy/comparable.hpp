#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"

#include <optional>
#include <vector>

namespace readiness::policy {

/// Two scorecards of which every difference may be told.
struct ComparableCards {
  std::optional<Scorecard> before, after;  ///< absent where nobody is left
  std::vector<RoleId> withheld;            ///< the roles that are left out of both
};

/// Left out is a role without names of which one to four people came, went or answered otherwise:
/// a difference would tell what they said.
[[nodiscard]] ComparableCards comparable_cards(const Assessment& before, const Assessment& after);

}  // namespace readiness::policy
