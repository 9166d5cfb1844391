#pragma once

#include "base/modules.hpp"

#include <string>
#include <string_view>

namespace readiness::base {

/// "sha256:" and the 64 lower-case hexadecimal digits of the digest.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace readiness::base
