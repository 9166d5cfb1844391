#include "input/short_cells.hpp"

#include "base/modules.hpp"
#include "base/sixty_four_bytes.hpp"

#include <cstdint>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace readiness::input::short_cells {

/// The end of each cell is the next bit of one number.
std::size_t take_by_ones(const char* text, char separator, std::size_t count, char* first_bytes) {
  constexpr std::uint64_t last = std::uint64_t{1} << 63U;  // no end of a short cell; one of others
  std::uint64_t ends = sixty_four_bytes::places(text, separator);
  std::size_t begin = 0, lengths = 0;
  for (std::size_t i = 0; i < count; ++i) {
    first_bytes[i] = text[begin];
    const auto end = static_cast<std::size_t>(__builtin_ctzll(ends | last));
    ends &= ends - 1;
    lengths |= end - begin;
    begin = end + 1;
  }
  return lengths > 1 ? 0 : begin;
}

#if defined(__x86_64__)

/// A cell begins behind each end, and the bytes that stand there are pushed together.
[[gnu::target("avx512f,avx512bw,avx512vbmi2,bmi,bmi2")]] static std::size_t take_at_once(
    const char* text, char separator, std::size_t count, char* first_bytes) {
  const __m512i bytes = _mm512_loadu_si512(text);
  const std::uint64_t ends = _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(separator));
  const std::uint64_t last_end = _pdep_u64(std::uint64_t{1} << (count - 1), ends);  // the count-th
  const std::uint64_t in_cells = ~ends & (last_end - 1);
  if (last_end == 0 || (in_cells & in_cells >> 1U) != 0) return 0;  // two neighbours in a cell
  const std::uint64_t begins = ends << 1U | 1U;
  _mm512_storeu_si512(first_bytes, _mm512_maskz_compress_epi8(begins, bytes));
  return static_cast<std::size_t>(_tzcnt_u64(last_end)) + 1;
}

#endif

Take* quickest_take() {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi2") &&
      __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2"))
    return take_at_once;
#endif
  return take_by_ones;
}

}  // namespace readiness::input::short_cells
