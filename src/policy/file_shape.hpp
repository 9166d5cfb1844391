#pragma once

#include "base/modules.hpp"
#include "document/shape/shape.hpp"

namespace readiness::policy {

[[nodiscard]] Shape policy_shape();  ///< readiness/policy@1

}  // namespace readiness::policy
