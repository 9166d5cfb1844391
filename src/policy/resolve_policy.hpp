#pragma once

#include "base/modules.hpp"
#include "policy/model.hpp"
#include "policy/written.hpp"

#include <optional>

namespace readiness::policy {

/// Whether the policy is for this questionnaire and its version; P0120 when it is not.
[[nodiscard]] bool is_for(const WrittenPolicy& policy, const Questionnaire& questionnaire,
                          Diagnostics& diagnostics);

/// Looks up every name. Problems: P0101, P0102 and P0106 of metrics, P0103 two gates with one id,
/// P0104 a bound that is not written as the metric's are, P0105 a gate without its bound or with
/// one in the wrong direction, P0107 a target that is no dimension or facet, P0110 a gate that can
/// never pass, P0111 (warning) one that can never fail.
[[nodiscard]] std::optional<Policy> resolve_policy(const WrittenPolicy& policy,
                                                   const Questionnaire& questionnaire,
                                                   Diagnostics& diagnostics);

}  // namespace readiness::policy
