#include "batch/rounded_text.hpp"

#include "base/number.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace readiness::batch {

char* write_rounded(char* at, double number) {
  constexpr std::uint64_t units = 1'000'000'000;  // of the ninth digit
  constexpr double most_exact = 1e15;  // up to fifteen digits stand for one double, and it for them
  const double rounded = std::round(number * units);
  if (!(std::abs(rounded) < most_exact)) {
    const std::string text = shortest(rounded / units);
    return std::copy(text.begin(), text.end(), at);
  }
  char* const end = at + rounded_room;
  const auto whole = static_cast<std::uint64_t>(std::abs(rounded));
  if (rounded < 0) *at++ = '-';
  at = std::to_chars(at, end, whole / units).ptr;
  if (const std::uint64_t part = whole % units; part != 0) {
    char* const point = at;
    at = std::to_chars(point, end, units + part).ptr;  // keeps its zeros behind a one
    *point = '.';
    while (at[-1] == '0') --at;
  }
  return at;
}

void append_rounded(std::string& out, double number) {
  std::array<char, rounded_room> text{};
  out.append(text.data(), write_rounded(text.data(), number));
}

}  // namespace readiness::batch
