#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace readiness::base {

/// Mixes a text into a digest, eight bytes at a time. Digests are compared within one run and
/// stored nowhere.
[[nodiscard]] inline std::uint64_t mixed(std::uint64_t digest, std::string_view text) {
  const auto mix = [&digest](std::uint64_t number) {
    digest = (digest ^ number) * 0x9e3779b97f4a7c15ULL;
    digest = (digest ^ (digest >> 29U)) * 0xff51afd7ed558ccdULL;
    digest ^= digest >> 32U;
  };
  mix(text.size());
  std::uint64_t eight = 0;
  for (; text.size() > sizeof eight; text.remove_prefix(sizeof eight)) {
    std::memcpy(&eight, text.data(), sizeof eight);
    mix(eight);
  }
  std::uint64_t rest = 0;
  if (text.size() >= sizeof(std::uint32_t)) {  // its first four bytes and its last four
    std::uint32_t first = 0, last = 0;
    std::memcpy(&first, text.data(), sizeof first);
    std::memcpy(&last, text.data() + text.size() - sizeof last, sizeof last);
    rest = std::uint64_t{first} << 32U | last;
  } else {
    for (const char byte : text) rest = rest << 8U | static_cast<unsigned char>(byte);
  }
  mix(rest);
  return digest;
}

}  // namespace readiness::base
