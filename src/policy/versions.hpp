#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace readiness::policy {

/// Whether a version such as 1.2.0 lies in a range such as ">=1.2 <2": every part, separated by
/// blanks, must hold; a part is a comparison (`>=`, `>`, `<=`, `<`, `=` or none, which is `=`) with
/// numbers between dots, and what is not written there is 0. Nothing when either is no such text.
[[nodiscard]] std::optional<bool> version_in(std::string_view version, std::string_view range);

/// Two scorecards that may be compared without revealing anybody.
struct ComparableCards {
  std::optional<Scorecard> before, after;  ///< absent where nobody is left
  std::vector<RoleId> withheld;            ///< the roles that are left out of both
};

/// Leaves out a role without names of which one to four people came, left or changed answers:
/// a difference would tell what they said.
[[nodiscard]] ComparableCards comparable_cards(const Assessment& before, const Assessment& after);

}  // namespace readiness::policy
