#include "base/utf16_encode.hpp"

#include <cstdint>
#include <utility>

namespace readiness::base {
namespace {

constexpr std::uint32_t mark = 0xfeff;

/// The character that begins there, and how many bytes it has.
std::pair<std::uint32_t, std::size_t> character_at(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  const std::size_t size = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  std::uint32_t value = size == 1 ? first : first & (0x7fU >> size);
  for (std::size_t i = 1; i < size && at + i < text.size(); ++i)
    value = (value << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3fU);
  return {value, size};
}

}  // namespace

std::string as_utf16(std::string_view text, ByteOrder order, bool has_mark) {
  std::string bytes;
  const auto add = [&](std::uint32_t unit) {
    const char low = static_cast<char>(unit & 0xffU), high = static_cast<char>(unit >> 8U);
    bytes += order == ByteOrder::little ? low : high;
    bytes += order == ByteOrder::little ? high : low;
  };
  if (has_mark) add(mark);
  for (std::size_t at = 0; at < text.size();) {
    const auto [value, size] = character_at(text, at);
    at += size;
    if (value < 0x10000) {
      add(value);
    } else {
      add(0xd800U + ((value - 0x10000U) >> 10U));
      add(0xdc00U + ((value - 0x10000U) & 0x3ffU));
    }
  }
  return bytes;
}

std::string encoded_alike(std::string_view first_bytes, std::string text) {
  using namespace std::string_view_literals;
  const auto order = utf16_order(first_bytes);
  if (!order) return text;
  const bool has_mark =
      first_bytes.starts_with("\xff\xfe"sv) || first_bytes.starts_with("\xfe\xff"sv);
  return as_utf16(text, *order, has_mark);
}

}  // namespace readiness::base
