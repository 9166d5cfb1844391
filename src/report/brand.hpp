#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "document/node.hpp"
#include "document/shape/shape.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::report {

struct Color {
  std::uint8_t red = 0, green = 0, blue = 0;
  bool operator==(const Color&) const = default;
};

/// `#rrggbb`; nothing where it is not written so.
[[nodiscard]] std::optional<Color> parse_color(std::string_view text);
[[nodiscard]] std::string to_text(Color color);

/// How far two colours stand apart, 1 to 21, by WCAG 2.1 (relative luminance). Text takes 4.5.
[[nodiscard]] double contrast(Color one, Color other);

/// So much of the way (0 to 1) from one colour to another.
[[nodiscard]] Color mixed(Color from, Color to, double part);

/// How documents of one house look. Empty fields leave the program's own look.
struct Brand {
  std::string name;             ///< stands at the head
  std::string logo;             ///< as a `data:` address
  std::string closing;          ///< the last line
  std::optional<Color> accent;  ///< readable on white
};

[[nodiscard]] Shape brand_shape();  ///< readiness/brand@1

/// Reads a document that claims to be a brand; its logo lies beside it. Problems: those of its
/// shape, D0101 a colour that cannot be read on white, D0102 a logo that is no small picture, and
/// those of reading a file.
[[nodiscard]] std::optional<Brand> read_brand(const Document& document, Diagnostics& diagnostics);

/// What a brand changes in the style sheet; empty where it has no colour.
[[nodiscard]] std::string style_of(const Brand& brand);

}  // namespace readiness::report
