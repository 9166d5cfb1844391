#include "base/shell.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <string_view>

namespace readiness::base {

std::string shell_word(const std::string& path) {
  const auto is_plain = [](char byte) {
    return is_letter_or_digit(byte) || static_cast<unsigned char>(byte) >= 0x80 ||
           std::string_view("_-./+:@%,").find(byte) != std::string_view::npos;
  };
  if (!path.empty() && path.front() != '-' && std::all_of(path.begin(), path.end(), is_plain))
    return path;
  std::string quoted = "'";
  for (const char byte : path) quoted += byte == '\'' ? std::string("'\\''") : std::string(1, byte);
  return quoted + "'";
}

std::string shell_line(const std::string& program, const std::string& argument, int width) {
  const std::string line = "  " + program + " " + argument;
  if (display_width(visible(line)) < width) return line;
  return "  " + program + " \\\n    " + argument;
}

}  // namespace readiness::base
