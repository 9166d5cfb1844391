#include "base/number.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numeric>

namespace readiness::base {
namespace {

constexpr double noise = 1e-9;

std::size_t digits_at(std::string_view text, std::size_t begin) {
  const std::size_t end = text.find_first_not_of("0123456789", begin);
  return std::min(end, text.size()) - std::min(begin, text.size());
}

/// Bytes of `-?(0|[1-9][0-9]*)` at the beginning; 0 when there is no such thing.
std::size_t whole_part(std::string_view text) {
  const std::size_t sign = text.starts_with('-') ? 1 : 0;
  const std::size_t digits = digits_at(text, sign);
  if (digits == 0 || (digits > 1 && text[sign] == '0')) return 0;
  return sign + digits;
}

/// The grammar of JSON's numbers, which is also what every editor's schema check accepts.
bool is_number(std::string_view text) {
  std::size_t end = whole_part(text);
  if (end == 0) return false;
  if (text.substr(end).starts_with('.')) {
    const std::size_t digits = digits_at(text, end + 1);
    if (digits == 0) return false;
    end += 1 + digits;
  }
  if (end < text.size() && (text[end] == 'e' || text[end] == 'E')) {
    const bool sign = end + 1 < text.size() && (text[end + 1] == '+' || text[end + 1] == '-');
    const std::size_t begin = end + (sign ? 2 : 1);
    const std::size_t digits = digits_at(text, begin);
    if (digits == 0) return false;
    end = begin + digits;
  }
  return end == text.size();
}

template <class Number>
std::optional<Number> converted(std::string_view text) {
  Number number{};
  const char* end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, number);
  if (result.ec != std::errc{} || result.ptr != end) return std::nullopt;
  return number;
}

std::string decimal_text(double number, int decimals) {
  std::array<char, 1500> buffer{};
  const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                    std::chars_format::fixed, decimals);
  return {buffer.data(), result.ptr};
}

/// Adds one to the last digit of "12.99" or "-9"; the point stays where it is.
void increment(std::string& digits) {
  for (std::size_t i = digits.size(); i-- > 0;) {
    if (digits[i] == '.' || digits[i] == '-') continue;
    if (digits[i] != '9') {
      ++digits[i];
      return;
    }
    digits[i] = '0';
  }
  digits.insert(digits.starts_with('-') ? 1U : 0U, 1, '1');
}

/// "12.345" to two decimals is "12.35": on the digits, so that halves are exact.
std::string rounded_digits(std::string digits, int decimals) {
  const std::size_t point = digits.find('.');
  const std::size_t end = point + (decimals == 0 ? 0 : 1 + static_cast<std::size_t>(decimals));
  const bool up = digits[decimals == 0 ? point + 1 : end] >= '5';
  digits.resize(end);
  if (up) increment(digits);
  return digits;
}

/// Decimals that carry information: a double has 15 digits, and less than 1e-9 is noise to us.
int meaningful_decimals(double number) {
  const double magnitude = std::abs(number);
  const int whole_digits = magnitude < 10 ? 1 : static_cast<int>(std::log10(magnitude)) + 1;
  return std::clamp(15 - whole_digits, 0, 9);
}

void drop_sign_of_zero(std::string& text) {
  if (text.find_first_not_of("-0.") == std::string::npos && text.starts_with('-')) text.erase(0, 1);
}

/// One part, counted in units of the last digit: whole units and what was cut off.
struct Units {
  double whole = 0;
  double rest = 0;
};

Units units_of(double part, double scale) {
  const double scaled = part * scale;
  const double whole = std::floor(scaled + noise);
  return {whole, std::max(0.0, std::round((scaled - whole) / noise) * noise)};
}

}  // namespace

std::optional<long> parse_integer(std::string_view text) {
  if (whole_part(text) != text.size() || text.empty()) return std::nullopt;
  return converted<long>(text);
}

std::optional<double> parse_number(std::string_view text) {
  if (!is_number(text)) return std::nullopt;
  return converted<double>(text);
}

std::string shortest(double number) {
  std::array<char, 400> buffer{};
  const auto result =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed);
  std::string text(buffer.data(), result.ptr);
  drop_sign_of_zero(text);
  return text;
}

std::string fixed(double number, int decimals) {
  decimals = std::clamp(decimals, 0, 300);
  if (!std::isfinite(number)) return decimal_text(number, decimals);
  const int kept = meaningful_decimals(number);
  std::string text = decimals < kept ? rounded_digits(decimal_text(number, kept), decimals)
                                     : decimal_text(number, decimals);
  drop_sign_of_zero(text);
  return text;
}

std::string signed_fixed(double number, int decimals) {
  std::string text = fixed(number, decimals);
  const bool is_above_zero = number > 0 && text.find_first_not_of("0.") != std::string::npos;
  if (is_above_zero) text.insert(0, 1, '+');
  return text;
}

std::vector<double> rounded_to_total(const std::vector<double>& parts, double total, int decimals) {
  if (parts.empty() || !std::isfinite(total)) return parts;
  const double scale = std::pow(10.0, decimals);
  std::vector<Units> units;
  for (const double part : parts) units.push_back(units_of(part, scale));
  double missing = parse_number(fixed(total * scale, 0)).value_or(0);
  for (const Units& unit : units) missing -= unit.whole;

  // everybody's share first: parts that do not add up to the total at all must not loop for ever
  const double share = std::floor(missing / static_cast<double>(parts.size()));
  const double left_over = missing - share * static_cast<double>(parts.size());
  std::vector<std::size_t> order(parts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return units[a].rest > units[b].rest; });
  for (std::size_t i = 0; i < order.size(); ++i) {
    units[order[i]].whole += share + (static_cast<double>(i) < left_over ? 1 : 0);
  }
  std::vector<double> rounded;
  for (const Units& unit : units) rounded.push_back(unit.whole / scale);
  return rounded;
}

}  // namespace readiness::base
