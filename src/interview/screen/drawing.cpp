#include "interview/screen/drawing.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace readiness::interview {
namespace {

// ECMA-48: what every terminal since the VT100 understands.
std::string up(std::size_t lines) {
  return lines == 0 ? "" : "\x1b[" + std::to_string(lines) + "A";
}
std::string right(int columns) {
  return columns <= 0 ? "" : "\x1b[" + std::to_string(columns) + "C";
}
constexpr const char* erase_rest_of_line = "\x1b[K";

const char* sign_of(Styled::Look look) {
  return look == Styled::Look::bold ? "\x1b[1m" : look == Styled::Look::faint ? "\x1b[2m" : "";
}

/// How many rows a line takes where the window is narrower than the one it was drawn for.
std::size_t rows_of(int cells, int width) {
  return static_cast<std::size_t>(std::max(cells - 1, 0) / std::max(width, 1)) + 1;
}

}  // namespace

std::string text_of(const StyledLine& line) {
  std::string text;
  for (const Styled& span : line) text += span.text;
  return text;
}

std::string drawn(const Drawing& drawing, bool has_looks) {
  std::string bytes;
  for (std::size_t i = 0; i < drawing.lines.size(); ++i) {
    if (i > 0) bytes += "\r\n";
    for (const Styled& span : drawing.lines[i]) {
      const bool looks = has_looks && span.look != Styled::Look::plain && !span.text.empty();
      bytes += looks ? sign_of(span.look) + span.text + "\x1b[0m" : span.text;
    }
    bytes += erase_rest_of_line;
  }
  bytes += erase_below;
  const std::size_t last = drawing.lines.empty() ? 0 : drawing.lines.size() - 1;
  const Drawing::Spot spot = drawing.cursor.value_or(Drawing::Spot{});
  return bytes + "\r" + up(last - std::min(last, spot.line)) + right(spot.column);
}

std::string back_to_begin(const Drawing& drawing, int width) {
  const Drawing::Spot spot = drawing.cursor.value_or(Drawing::Spot{});
  std::size_t rows = 0;
  for (std::size_t i = 0; i < spot.line && i < drawing.lines.size(); ++i)
    rows += rows_of(display_width(text_of(drawing.lines[i])), width);
  rows += static_cast<std::size_t>(spot.column / std::max(width, 1));
  return "\r" + up(rows);
}

}  // namespace readiness::interview
