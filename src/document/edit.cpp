#include "document/edit.hpp"

#include <algorithm>

namespace readiness::document {

std::string edited(std::string_view source, std::vector<Edit> edits) {
  std::stable_sort(edits.begin(), edits.end(),
                   [](const Edit& a, const Edit& b) { return a.span.begin < b.span.begin; });
  std::string text;
  std::size_t done = 0;
  for (const Edit& edit : edits) {
    text += source.substr(done, edit.span.begin - done);
    text += edit.text;
    done = edit.span.end;
  }
  return text.append(source.substr(done));
}

std::string line_break_of(std::string_view source) {
  const std::size_t end = source.find('\n');
  return end != std::string_view::npos && end > 0 && source[end - 1] == '\r' ? "\r\n" : "\n";
}

}  // namespace readiness::document
