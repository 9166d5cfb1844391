#include "base/date.hpp"

#include <fmt/format.h>

#include <array>

namespace readiness::base {
namespace {

/// The number that `length` digits stand for, or nothing when one is no digit.
std::optional<int> digits(std::string_view text, std::size_t begin, std::size_t length) {
  int number = 0;
  for (const char digit : text.substr(begin, length)) {
    if (digit < '0' || digit > '9') return std::nullopt;
    number = number * 10 + (digit - '0');
  }
  return number;
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text, 0, 4);
  const auto month = digits(text, 5, 2);
  const auto day = digits(text, 8, 2);
  if (!year || !month || !day || *year < 1900 || *year > 2999) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{*year},
                                         std::chrono::month{static_cast<unsigned>(*month)},
                                         std::chrono::day{static_cast<unsigned>(*day)}};
  if (!date.ok()) return std::nullopt;
  return Date{date};
}

std::string to_text(Date date) {
  const std::chrono::year_month_day parts{date};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(parts.year()),
                     static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()));
}

std::string to_long_text(Date date) {
  constexpr std::array names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const std::chrono::year_month_day parts{date};
  return fmt::format("{} {} {}", static_cast<unsigned>(parts.day()),
                     names[static_cast<unsigned>(parts.month()) - 1],
                     static_cast<int>(parts.year()));
}

Date months_before(Date date, int months) {
  const auto shifted = std::chrono::year_month_day{date} - std::chrono::months{months};
  if (shifted.ok()) return Date{shifted};
  return Date{shifted.year() / shifted.month() / std::chrono::last};
}

}  // namespace readiness::base
