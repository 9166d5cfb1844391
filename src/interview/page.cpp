#include "interview/page.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace readiness::interview {
namespace {

constexpr int narrowest = 20;

}  // namespace

Page::Page(int width) : width_(std::max(width, narrowest)) {}

void Page::blank() { text_ += "\n"; }

void Page::say(std::string_view text, std::string_view mark) {
  const int indent = display_width(mark);
  std::string before(mark);
  // one cell stays free, so that no terminal starts a line of its own at the edge
  for (const std::string& line : wrapped(visible_lines(text), width_ - indent - 1)) {
    text_ += line.empty() ? "" : before + line;
    text_ += "\n";
    before = std::string(static_cast<std::size_t>(indent), ' ');
  }
}

void Page::verbatim(std::string_view text) {
  text_.append(inert(visible_lines(text))).append("\n");
}

}  // namespace readiness::interview
