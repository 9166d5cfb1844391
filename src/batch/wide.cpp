#include "batch/wide.hpp"

#include <algorithm>

namespace readiness::batch {

std::string to_text(Wide number) {
  if (number == 0) return "0";
  std::string digits;
  for (; number > 0; number /= 10) digits += static_cast<char>('0' + static_cast<int>(number % 10));
  std::reverse(digits.begin(), digits.end());
  return digits;
}

std::optional<Wide> parse_wide(std::string_view text) {
  constexpr std::size_t most_digits = 38;  // below 2^127
  if (text.empty() || text.size() > most_digits) return std::nullopt;
  Wide number = 0;
  for (const char digit : text) {
    if (digit < '0' || digit > '9') return std::nullopt;
    number = number * 10 + (digit - '0');
  }
  return number;
}

void Moments::add(std::uint64_t number) {
  ++count;
  sum += number;
  squares += static_cast<Wide>(number) * number;
}

void Moments::add(const Moments& other) {
  count += other.count;
  sum += other.sum;
  squares += other.squares;
}

double Moments::mean() const {
  if (count == 0) return 0;
  const Wide whole = sum / count, rest = sum % count;
  return static_cast<double>(whole) + static_cast<double>(rest) / static_cast<double>(count);
}

double Moments::squares_about_mean() const {
  if (count == 0) return 0;
  const Wide whole = sum / count, rest = sum % count;
  // about the whole part of the mean, then the rest of it: exact up to the last two operations
  const Wide about_whole = squares - 2 * whole * sum + whole * whole * count;
  const auto left = static_cast<double>(rest);
  return static_cast<double>(about_whole) - left * left / static_cast<double>(count);
}

}  // namespace readiness::batch
