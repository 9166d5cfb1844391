#include "base/plain_bytes.hpp"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace readiness::base::plain_bytes {
namespace {

#if defined(__x86_64__)

READINESS_WIDE Places places_widely(const char* text, char separator) {
  const __m512i bytes = _mm512_loadu_si512(text);
  const std::uint64_t ends = _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(separator)) |
                             _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('"')) |
                             _mm512_cmplt_epu8_mask(bytes, _mm512_set1_epi8(' ')) |
                             _mm512_cmpgt_epu8_mask(bytes, _mm512_set1_epi8('~'));
  return {ends, _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(' '))};
}

/// What every processor of this kind has.
Places places_here(const char* text, char separator) {
  const auto bits = [](__m128i found) {
    return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(found)));
  };
  Places found;
  for (unsigned at = 0; at < size; at += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + at));
    const auto same = [&](char byte) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(byte)); };
    const __m128i below = _mm_cmplt_epi8(bytes, _mm_set1_epi8(' '));  // and no ASCII: it has a sign
    found.ends |= bits(_mm_or_si128(_mm_or_si128(below, same('\x7f')),
                                    _mm_or_si128(same(separator), same('"'))))
                  << at;
    found.blanks |= bits(same(' ')) << at;
  }
  return found;
}

#else

Places places_here(const char* text, char separator) {
  Places found;
  for (unsigned i = 0; i < size; ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool ends = text[i] == separator || byte == '"' || byte < ' ' || byte > '~';
    found.ends |= std::uint64_t{ends} << i;
    found.blanks |= std::uint64_t{byte == ' '} << i;
  }
  return found;
}

Places places_widely(const char* text, char separator) { return places_here(text, separator); }

#endif

}  // namespace

Places places(const char* text, char separator, Instructions instructions) {
  return instructions == Instructions::wide ? places_widely(text, separator)
                                            : places_here(text, separator);
}

}  // namespace readiness::base::plain_bytes
