#pragma once

#include "base/modules.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace readiness::base {

struct CodePoint {
  std::int32_t value = -1;  ///< -1 for a byte that is not well-formed UTF-8
  std::size_t size = 1;     ///< in bytes
};

/// The one that begins at this byte.
[[nodiscard]] CodePoint code_point_at(std::string_view text, std::size_t offset = 0);

}  // namespace readiness::base
