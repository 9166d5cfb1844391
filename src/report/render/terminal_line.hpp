#pragma once

#include "base/modules.hpp"
#include "report/report.hpp"

#include <string>
#include <vector>

namespace readiness::report {

/// A piece of a line and how it is meant; its text went through `visible`.
struct Piece {
  std::string text;
  Tone tone = Tone::plain;
};
using Line = std::vector<Piece>;
using Lines = std::vector<Line>;

/// One column of a row that is set side by side with others: its lines, all at most `width` wide.
struct ColumnLines {
  std::vector<std::string> lines;
  int width = 0;
  bool is_right_aligned = false;
  Tone tone = Tone::plain;
};

/// Columns side by side, each as tall as it needs, two spaces apart, after `indent` spaces.
[[nodiscard]] Lines side_by_side(const std::vector<ColumnLines>& columns, int indent);

/// The line with its colours, without spaces at its end, with a line break.
[[nodiscard]] std::string painted(const Line& line, bool color);

[[nodiscard]] std::string spaces(int count);

}  // namespace readiness::report
