#pragma once

#include "base/modules.hpp"
#include "document/shape/shape.hpp"

namespace readiness::selftest {

[[nodiscard]] Shape
tests_shape();  ///< readiness/tests@1: cases of given answers and what they lead to

}  // namespace readiness::selftest
