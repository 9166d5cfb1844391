#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace readiness::base {

/// A text of at most eight bytes as a number; of one size no two are the same. It is read in two
/// pieces, which may overlap, so that few sizes differ in what is done.
[[nodiscard]] inline std::uint64_t short_text(std::string_view text) {
  const auto twice = [&]<class Piece>(Piece first) {
    Piece last = 0;
    std::memcpy(&first, text.data(), sizeof first);
    std::memcpy(&last, text.data() + text.size() - sizeof last, sizeof last);
    return std::uint64_t{first} << 32U | last;
  };
  if (text.size() > 4) return twice(std::uint32_t{});
  if (text.size() > 1) return twice(std::uint16_t{});
  return text.empty() ? 0 : static_cast<unsigned char>(text.front());
}

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
  mix(short_text(text));
  return digest;
}

}  // namespace readiness::base
