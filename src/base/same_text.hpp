#pragma once

#include "base/mixed.hpp"

#include <cstddef>
#include <cstring>
#include <string_view>

namespace readiness::base {

/// Whether two texts are the same, where most are short: names, and keys of groups.
[[nodiscard]] inline bool is_same_text(std::string_view one, std::string_view other) {
  const std::size_t size = one.size();
  if (size != other.size()) return false;
  if (size <= 8) return short_text(one) == short_text(other);
  if (size > 16) return std::memcmp(one.data(), other.data(), size) == 0;
  return short_text(one.substr(0, 8)) == short_text(other.substr(0, 8)) &&
         short_text(one.substr(size - 8)) == short_text(other.substr(size - 8));
}

}  // namespace readiness::base
