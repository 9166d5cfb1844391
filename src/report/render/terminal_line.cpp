#include "report/render/terminal_line.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

/// The number of a SGR sequence; empty for plain text.
std::string_view sgr_of(Tone tone) {
  switch (tone) {
    case Tone::plain:
      return "";
    case Tone::strong:
      return "1";
    case Tone::faint:
      return "2";
    case Tone::good:
      return "32";
    case Tone::warning:
      return "33";
    case Tone::bad:
      return "31";
  }
  return "";
}

std::string painted(const Piece& piece, bool color) {
  const std::string_view sgr = sgr_of(piece.tone);
  if (!color || sgr.empty() || piece.text.empty()) return piece.text;
  return "\x1b[" + std::string(sgr) + "m" + piece.text + "\x1b[0m";
}

void drop_spaces_at_end(Line& line) {
  while (!line.empty()) {
    std::string& text = line.back().text;
    text.erase(text.find_last_not_of(' ') + 1);
    if (!text.empty()) return;
    line.pop_back();
  }
}

}  // namespace

Lines side_by_side(const std::vector<ColumnLines>& columns, int indent) {
  std::size_t height = 0;
  for (const ColumnLines& each : columns) height = std::max(height, each.lines.size());
  Lines lines(height);
  for (std::size_t row = 0; row < height; ++row) {
    lines[row].push_back({spaces(indent)});
    for (const ColumnLines& each : columns) {
      const std::string text = row < each.lines.size() ? each.lines[row] : "";
      const std::string filled =
          each.is_right_aligned ? right_aligned(text, each.width) : padded(text, each.width);
      if (lines[row].size() > 1) lines[row].push_back({"  "});
      lines[row].push_back({filled, each.tone});
    }
    drop_spaces_at_end(lines[row]);
  }
  return lines;
}

std::string painted(const Line& line, bool color) {
  Line shown = line;
  drop_spaces_at_end(shown);
  std::string text, plain;
  for (const Piece& piece : shown) {
    text += painted(piece, color);
    plain += piece.text;
  }
  std::string safe = inert(plain);
  return (safe == plain ? text : safe) + "\n";
}

std::string spaces(int count) {
  return std::string(static_cast<std::size_t>(std::max(count, 0)), ' ');
}

}  // namespace readiness::report
