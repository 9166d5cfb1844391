#pragma once

#include "base/eight_bytes.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// How far a cell of a table goes on that is written without quotes, in printable ASCII: a few
/// bytes at once, so that names of different lengths do not have to be foreseen.
namespace readiness::base::plain_bytes {

struct Found {
  std::size_t before_end = 0;  ///< bytes before the first that does not belong to it; else `size`
  bool has_blank = false;      ///< perhaps; false: there is none in these
};

#if defined(__SSE2__)

constexpr std::size_t size = 16;

/// Of so many bytes from here on.
[[nodiscard]] inline Found look(const char* text, char separator) {
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text));
  const auto same = [&](char byte) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(byte)); };
  const __m128i below =
      _mm_cmplt_epi8(bytes, _mm_set1_epi8(' '));  // and no ASCII, which has a sign
  const __m128i ends =
      _mm_or_si128(_mm_or_si128(below, same('\x7f')), _mm_or_si128(same(separator), same('"')));
  const unsigned behind = 1U << size;
  const unsigned first = (static_cast<unsigned>(_mm_movemask_epi8(ends)) | behind);
  const auto blanks = static_cast<unsigned>(_mm_movemask_epi8(same(' ')));
  return {static_cast<std::size_t>(std::countr_zero(first)), (blanks & (first ^ (first - 1))) != 0};
}

#else

constexpr std::size_t size = 8;

[[nodiscard]] inline Found look(const char* text, char separator) {
  const std::uint64_t bytes = eight_bytes::at(text);
  const std::uint64_t ends = eight_bytes::controls_in(bytes) | eight_bytes::beyond_print_in(bytes) |
                             eight_bytes::find(bytes, separator) | eight_bytes::find(bytes, '"');
  return {ends == 0 ? size : eight_bytes::before(ends), eight_bytes::find(bytes, ' ') != 0};
}

#endif

}  // namespace readiness::base::plain_bytes
