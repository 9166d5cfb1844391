#pragma once

#include "base/eight_bytes.hpp"

#include <cstddef>
#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Where a byte stands in 64 bytes of text, as a number with a bit for each: the first is the
/// lowest. So that finding the next one is finding the next bit that is set, and nothing has to be
/// guessed.
namespace readiness::base::sixty_four_bytes {

constexpr std::size_t size = 64;

/// The same everywhere, and what processors without wide instructions do.
[[nodiscard]] inline std::uint64_t places_by_words(const char* text, char sought) {
  constexpr std::uint64_t low = ~eight_bytes::tops;
  std::uint64_t places = 0;
  for (unsigned word = 0; word < 8; ++word) {
    const std::uint64_t bytes = eight_bytes::at(text + 8 * word) ^ eight_bytes::all(sought);
    // a byte that is not 0 has a bit, or carries one to its top; each byte for itself
    const std::uint64_t zeros = ~(((bytes & low) + low) | bytes | low);
    constexpr std::uint64_t gather = 0x0102040810204080;  // top bits, to eight bits side by side
    places |= ((zeros >> 7U) * gather >> 56U) << 8 * word;
  }
  return places;
}

[[nodiscard]] inline std::uint64_t places(const char* text, char sought) {
#if defined(__SSE2__)
  const __m128i wanted = _mm_set1_epi8(sought);
  const auto sixteen = [&](std::size_t at) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + at));
    return static_cast<std::uint64_t>(
        static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, wanted))));
  };
  return sixteen(0) | sixteen(16) << 16U | sixteen(32) << 32U | sixteen(48) << 48U;
#else
  return places_by_words(text, sought);
#endif
}

}  // namespace readiness::base::sixty_four_bytes
