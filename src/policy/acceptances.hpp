#pragma once

#include "base/modules.hpp"
#include "policy/model.hpp"
#include "policy/subject.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::policy {

enum class AcceptanceState {
  holds,
  not_needed,       ///< what was accepted is there no longer, whatever the days say: to be removed
  ends_soon,        ///< holds, and is to be renewed or removed within the days of warning
  expired,          ///< its last day is over
  too_long,         ///< it would hold longer than the policy allows
  unknown_pattern,  ///< the questionnaire has no such pattern
  unknown_gate      ///< this policy has no such gate; another one may, so that it decides nothing
};

/// An accepted gap of an answers file, looked at on a day.
struct AcceptanceCheck {
  std::shared_ptr<const Acceptance> acceptance;  ///< a copy: the answers may be dropped
  AcceptanceState state = AcceptanceState::holds;
  Place place;
  bool is_present = false;  ///< the answers show the pattern; the gate would not have passed
  [[nodiscard]] bool holds() const {
    return state == AcceptanceState::holds || state == AcceptanceState::not_needed ||
           state == AcceptanceState::ends_soon;
  }
};

/// The acceptances of a subject that name a pattern. One holds up to and including the day it
/// expires, in UTC.
[[nodiscard]] std::vector<AcceptanceCheck> check_acceptances(const Subject& subject,
                                                             const AcceptanceRules& rules,
                                                             Date today);

/// Those that name a gate. `passes` says whether that gate does, and nothing of one that is none.
[[nodiscard]] std::vector<AcceptanceCheck> check_accepted_gates(
    const Subject& subject, const AcceptanceRules& rules, Date today,
    const std::function<std::optional<bool>(const std::string& gate)>& passes);

/// Whether open answers may still show the pattern, or it is present.
[[nodiscard]] bool may_be_present(PatternState state);

/// Whether one that holds names the pattern.
[[nodiscard]] bool is_accepted(const std::vector<AcceptanceCheck>& acceptances,
                               std::string_view pattern);
/// Whether one that holds names the gate.
[[nodiscard]] bool is_gate_accepted(const std::vector<AcceptanceCheck>& acceptances,
                                    std::string_view gate);

}  // namespace readiness::policy
