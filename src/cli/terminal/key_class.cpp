#include "cli/terminal/key_class.hpp"

#include <cstddef>

namespace readiness::cli {
namespace {

constexpr std::size_t type_ahead = 8;  // more at once was pasted

}  // namespace

KeyClass key_class_of(char key, std::string_view waiting) {
  constexpr std::string_view replies = "0123456789?";
  if (key == '\n' || key == '\r') return KeyClass::enter;
  if (key == '\x04') return KeyClass::end;
  if (key == '\x1b' || key == ' ') return KeyClass::nothing;
  if (replies.find(key) == std::string_view::npos) return KeyClass::line;
  const bool are_replies = waiting.find_first_not_of("0123456789?\r\n") == std::string_view::npos;
  return are_replies && waiting.size() <= type_ahead ? KeyClass::reply : KeyClass::line;
}

}  // namespace readiness::cli
