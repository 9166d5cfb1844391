#pragma once

#include "base/modules.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::base {

/// Appends a character as UTF-8. Half of a UTF-16 pair is written as it stands, which no UTF-8
/// allows.
void append_utf8(std::uint32_t value, std::string& out);

// UTF-16, which Windows programs write: Excel calls it "Unicode text".

enum class ByteOrder { little, big };

/// How many first bytes tell whether a text is UTF-16.
constexpr std::size_t utf16_sign_size = 4;

/// Whether a text begins so: with a byte order mark, or with two plain letters that have a NUL
/// each, which no other text begins with.
[[nodiscard]] std::optional<ByteOrder> utf16_order(std::string_view first_bytes);

/// Turns UTF-16 into UTF-8, piece by piece. What is not well-formed becomes bytes that are not
/// well-formed UTF-8, so that it is told at its place like everything else that is malformed.
class Utf16Decoder {
 public:
  explicit Utf16Decoder(ByteOrder order) : order_(order) {}

  void append(std::string_view bytes, std::string& out);
  /// What is left of a text that ends in the middle of a character.
  void finish(std::string& out);

 private:
  void take(char16_t unit, std::string& out);

  ByteOrder order_;
  bool is_at_begin_ = true;
  std::optional<char> odd_byte_;
  std::optional<char16_t> high_half_;
};

/// Well-formed UTF-8 as UTF-16; `has_mark`: it begins with a byte order mark.
[[nodiscard]] std::string as_utf16(std::string_view text, ByteOrder order, bool has_mark);

/// The text in the bytes that a file has which begins so: in UTF-16 where that is, else as it is.
[[nodiscard]] std::string encoded_alike(std::string_view first_bytes, std::string text);

struct CodePoint {
  std::int32_t value = -1;  ///< -1 for a byte that is not well-formed UTF-8
  std::size_t size = 1;     ///< in bytes
};

/// The one that begins at this byte.
[[nodiscard]] CodePoint code_point_at(std::string_view text, std::size_t offset = 0);

}  // namespace readiness::base
