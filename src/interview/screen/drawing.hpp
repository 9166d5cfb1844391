#pragma once

#include "base/modules.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace readiness::interview {

/// A piece of a line, and how it looks. What it says never depends on that.
struct Styled {
  enum class Look { plain, bold, faint };
  std::string text;
  Look look = Look::plain;
};
using StyledLine = std::vector<Styled>;

struct Size {
  int width = 80, height = 24;
  bool operator==(const Size&) const = default;
};

/// What stands on a terminal at one moment, from the line down where it is drawn.
struct Drawing {
  struct Spot {
    std::size_t line = 0;
    int column = 0;
  };
  std::vector<StyledLine> lines;
  std::optional<Spot> cursor;  ///< where something is typed; absent: nowhere
};

[[nodiscard]] std::string text_of(const StyledLine& line);

/// The bytes that draw it, with the cursor at the beginning of a line; it is left in `cursor`, or
/// where it was. Without looks: no colour, no bold.
[[nodiscard]] std::string drawn(const Drawing& drawing, bool has_looks);

/// The bytes that bring the cursor from where `drawn` left it to where it was before, in a window
/// of this width, which may have broken the lines anew; and those that take away what is below.
[[nodiscard]] std::string back_to_begin(const Drawing& drawing, int width);
constexpr const char* erase_below = "\x1b[J";

}  // namespace readiness::interview
