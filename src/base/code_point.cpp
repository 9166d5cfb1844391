#include "base/code_point.hpp"

#include <utf8proc.h>

namespace readiness::base {

CodePoint code_point_at(std::string_view text, std::size_t offset) {
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + offset;
  std::int32_t value = -1;
  const auto size =
      utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - offset), &value);
  return size > 0 ? CodePoint{value, static_cast<std::size_t>(size)} : CodePoint{};
}

}  // namespace readiness::base
