#include "base/date.hpp"

#include "base/month_names.hpp"

#include <fmt/format.h>

#include <chrono>

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

using std::chrono::sys_days, std::chrono::year_month_day;

year_month_day parts_of(Date date) { return year_month_day{sys_days{std::chrono::days{date.day}}}; }

Date date_of(sys_days day) { return {static_cast<int>(day.time_since_epoch().count())}; }

year_month_day parts_of(int year, int month, int day) {
  return {std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
          std::chrono::day{static_cast<unsigned>(day)}};
}

}  // namespace

Date date_at(long long seconds) {
  return date_of(std::chrono::floor<std::chrono::days>(
      std::chrono::sys_seconds(std::chrono::seconds(seconds))));
}

Date date_of(int year, int month, int day) { return date_of(sys_days{parts_of(year, month, day)}); }

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text, 0, 4);
  const auto month = digits(text, 5, 2);
  const auto day = digits(text, 8, 2);
  if (!year || !month || !day || *year < 1900 || *year > 2999) return std::nullopt;
  const year_month_day date = parts_of(*year, *month, *day);
  if (!date.ok()) return std::nullopt;
  return date_of(sys_days{date});
}

std::string to_text(Date date) {
  const year_month_day parts = parts_of(date);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(parts.year()),
                     static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()));
}

std::string to_long_text(Date date) {
  return fmt::format("{} {}", static_cast<unsigned>(parts_of(date).day()), to_month_text(date));
}

std::string to_month_text(Date date) {
  const year_month_day parts = parts_of(date);
  return fmt::format("{} {}", month_names[static_cast<unsigned>(parts.month()) - 1],
                     static_cast<int>(parts.year()));
}

Date first_of_month(Date date) {
  return date - (static_cast<int>(static_cast<unsigned>(parts_of(date).day())) - 1);
}

Date months_before(Date date, int months) {
  const auto shifted = parts_of(date) - std::chrono::months{months};
  if (shifted.ok()) return date_of(sys_days{shifted});
  return date_of(sys_days{shifted.year() / shifted.month() / std::chrono::last});
}

}  // namespace readiness::base
