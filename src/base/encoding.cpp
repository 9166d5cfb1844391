#include "base/encoding.hpp"

#include <utf8proc.h>

#include <cstdint>

namespace readiness::base {

namespace {

constexpr char16_t byte_order_mark = 0xfeff;

bool is_high(char16_t unit) { return unit >= 0xd800 && unit < 0xdc00; }
bool is_low(char16_t unit) { return unit >= 0xdc00 && unit < 0xe000; }

}  // namespace

void append_utf8(std::uint32_t value, std::string& out) {
  const auto add = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
  const auto add_rest = [&](int shift) { add(0x80U | ((value >> shift) & 0x3fU)); };
  if (value < 0x80) return add(value);
  if (value < 0x800) {
    add(0xc0U | (value >> 6U));
  } else {
    if (value < 0x10000) {
      add(0xe0U | (value >> 12U));
    } else {
      add(0xf0U | (value >> 18U));
      add_rest(12);
    }
    add_rest(6);
  }
  add_rest(0);
}

std::optional<ByteOrder> utf16_order(std::string_view text) {
  using namespace std::string_view_literals;
  // UTF-32 begins with the same two bytes
  if (text.starts_with("\xff\xfe"sv) && !text.starts_with("\xff\xfe\0\0"sv))
    return ByteOrder::little;
  if (text.starts_with("\xfe\xff"sv)) return ByteOrder::big;
  if (text.size() < utf16_sign_size) return std::nullopt;
  const auto is_nul = [&](std::size_t at) { return text[at] == '\0'; };
  if (!is_nul(0) && is_nul(1) && !is_nul(2) && is_nul(3)) return ByteOrder::little;
  if (is_nul(0) && !is_nul(1) && is_nul(2) && !is_nul(3)) return ByteOrder::big;
  return std::nullopt;
}

void Utf16Decoder::append(std::string_view bytes, std::string& out) {
  for (const char byte : bytes) {
    if (!odd_byte_) {
      odd_byte_ = byte;
      continue;
    }
    const auto first = static_cast<unsigned char>(*odd_byte_);
    const auto second = static_cast<unsigned char>(byte);
    odd_byte_.reset();
    const bool is_little = order_ == ByteOrder::little;
    take(static_cast<char16_t>(is_little ? first | (second << 8) : (first << 8) | second), out);
  }
}

void Utf16Decoder::take(char16_t unit, std::string& out) {
  if (is_at_begin_ && unit == byte_order_mark) {
    is_at_begin_ = false;
    return;
  }
  is_at_begin_ = false;
  if (high_half_ && is_low(unit)) {
    append_utf8(0x10000U + ((*high_half_ - 0xd800U) << 10U) + (unit - 0xdc00U), out);
    high_half_.reset();
    return;
  }
  if (high_half_) append_utf8(*high_half_, out);
  high_half_.reset();
  if (is_high(unit))
    high_half_ = unit;
  else
    append_utf8(unit, out);
}

void Utf16Decoder::finish(std::string& out) {
  if (high_half_) append_utf8(*high_half_, out);
  if (odd_byte_) out += '\xff';
  high_half_.reset();
  odd_byte_.reset();
}

std::string as_utf16(std::string_view text, ByteOrder order, bool has_mark) {
  std::string bytes;
  const auto add = [&](std::uint32_t unit) {
    const char low = static_cast<char>(unit & 0xffU), high = static_cast<char>(unit >> 8U);
    bytes += order == ByteOrder::little ? low : high;
    bytes += order == ByteOrder::little ? high : low;
  };
  if (has_mark) add(byte_order_mark);
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = code_point_at(text, at);
    const auto value = static_cast<std::uint32_t>(next.value);
    at += next.size;
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

CodePoint code_point_at(std::string_view text, std::size_t offset) {
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + offset;
  std::int32_t value = -1;
  const auto size =
      utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - offset), &value);
  return size > 0 ? CodePoint{value, static_cast<std::size_t>(size)} : CodePoint{};
}

}  // namespace readiness::base
