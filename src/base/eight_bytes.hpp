#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

/// Eight bytes of text as one number, in which each keeps to its place: the first is the lowest. So
/// that eight are looked at in the time of one, on any processor.
namespace readiness::base::eight_bytes {

constexpr std::uint64_t ones = 0x0101010101010101, tops = 0x8080808080808080;

[[nodiscard]] inline std::uint64_t at(const void* place) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, place, sizeof bytes);
  if constexpr (std::endian::native == std::endian::big) bytes = __builtin_bswap64(bytes);
  return bytes;
}
inline void put(std::uint64_t bytes, void* place) {
  if constexpr (std::endian::native == std::endian::big) bytes = __builtin_bswap64(bytes);
  std::memcpy(place, &bytes, sizeof bytes);
}

/// Eight times this byte.
[[nodiscard]] constexpr std::uint64_t all(char byte) {
  return ones * static_cast<unsigned char>(byte);
}

// Where a byte is what is sought, its top bit is set. So is that of some other byte only behind the
// first of them: what is taken from a byte borrows from those behind it. So these tell whether
// there is one, and which is the first.

[[nodiscard]] constexpr std::uint64_t zeros_in(std::uint64_t bytes) {
  return (bytes - ones) & ~bytes & tops;
}
[[nodiscard]] constexpr std::uint64_t find(std::uint64_t bytes, char sought) {
  return zeros_in(bytes ^ all(sought));
}
/// Of bytes below a blank.
[[nodiscard]] constexpr std::uint64_t controls_in(std::uint64_t bytes) {
  return (bytes - all(' ')) & ~bytes & tops;
}
/// Of the byte 127, and of those that are no ASCII.
[[nodiscard]] constexpr std::uint64_t beyond_print_in(std::uint64_t bytes) {
  return ((bytes + ones) | bytes) & tops;
}

/// How many bytes stand before the first that was found.
[[nodiscard]] inline std::size_t before(std::uint64_t found) {
  return static_cast<std::size_t>(std::countr_zero(found)) / 8;
}

}  // namespace readiness::base::eight_bytes
