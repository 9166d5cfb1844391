#pragma once

#include "base/modules.hpp"
#include "policy/written.hpp"

#include <string>

namespace readiness::cli {

/// The path of the baseline that a policy names, which is one as seen from the policy; empty where
/// it names none.
[[nodiscard]] std::string baseline_of(const WrittenPolicy& policy);

/// Tells, at the policy's line, that its baseline does not exist (P0122).
void check_baseline(const WrittenPolicy& policy, Diagnostics& diagnostics);

}  // namespace readiness::cli
