#pragma once

#include "document/shape.hpp"

namespace readiness {

[[nodiscard]] Shape
tests_shape();  ///< readiness/tests@1: cases of given answers and what they lead to

}  // namespace readiness
