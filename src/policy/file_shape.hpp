#pragma once

#include "document/shape.hpp"

namespace readiness {

[[nodiscard]] Shape policy_shape();  ///< readiness/policy@1

}  // namespace readiness
