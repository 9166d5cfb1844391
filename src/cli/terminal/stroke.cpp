#include "cli/terminal/stroke.hpp"

#include <cstddef>

namespace readiness::cli {
namespace {

constexpr std::size_t type_ahead = 8;  // more at once was pasted

}  // namespace

Stroke stroke_of(char key, std::string_view waiting) {
  constexpr std::string_view replies = "0123456789?";
  if (key == '\n' || key == '\r') return Stroke::enter;
  if (key == '\x04') return Stroke::end;
  if (key == '\x1b' || key == ' ') return Stroke::nothing;
  if (replies.find(key) == std::string_view::npos) return Stroke::line;
  const bool are_replies = waiting.find_first_not_of("0123456789?\r\n") == std::string_view::npos;
  return are_replies && waiting.size() <= type_ahead ? Stroke::reply : Stroke::line;
}

}  // namespace readiness::cli
