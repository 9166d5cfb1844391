#include "policy/versions.hpp"

#include "base/number.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace readiness::policy {
namespace {

using Numbers = std::array<long, 4>;

std::optional<Numbers> numbers_of(std::string_view text) {
  Numbers numbers{};
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const std::size_t dot = std::min(text.find('.'), text.size());
    const auto number = parse_integer(text.substr(0, dot));
    if (!number || *number < 0) return std::nullopt;
    numbers[i] = *number;
    if (dot == text.size()) return numbers;
    text.remove_prefix(dot + 1);
  }
  return std::nullopt;
}

std::optional<bool> holds(const Numbers& version, std::string_view part) {
  const std::string_view sign = part.substr(0, part.find_first_not_of("<>="));
  const auto bound = numbers_of(part.substr(sign.size()));
  if (!bound) return std::nullopt;
  if (sign == ">=") return version >= *bound;
  if (sign == ">") return version > *bound;
  if (sign == "<=") return version <= *bound;
  if (sign == "<") return version < *bound;
  if (sign == "=" || sign.empty()) return version == *bound;
  return std::nullopt;
}

}  // namespace

std::optional<bool> version_in(std::string_view version, std::string_view range) {
  const auto numbers = numbers_of(version);
  bool all = true, any = false;
  while (!range.empty()) {
    const std::size_t end = std::min(range.find(' '), range.size());
    const std::string_view part = range.substr(0, end);
    range.remove_prefix(std::min(end + 1, range.size()));
    if (part.empty()) continue;
    const auto one = numbers ? holds(*numbers, part) : std::nullopt;
    if (!one) return std::nullopt;
    all = all && *one;
    any = true;
  }
  return any ? std::optional(all) : std::nullopt;
}

}  // namespace readiness::policy
