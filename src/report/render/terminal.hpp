#pragma once

#include "base/modules.hpp"
#include "report/report.hpp"

#include <string>

namespace readiness::report {

struct TerminalStyle {
  int width = 80;            ///< cells; between 40 and 200
  bool color = false;        ///< SGR colours and weights; nothing else is ever an escape sequence
  bool unicode = false;      ///< block characters for bars; otherwise ASCII
  bool depth_first = false;  ///< what was asked for last stays on the screen
  bool spoken = false;       ///< for a screen reader: `render_spoken`, and nothing of the others
};

/// Plain text for a terminal or a pipe, no line wider than the style's width. All text passes
/// `visible`: no byte of a file or an answer can act on the terminal.
[[nodiscard]] std::string render_terminal(const Report& report, const TerminalStyle& style);

}  // namespace readiness::report
