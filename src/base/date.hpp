#pragma once

#include "base/modules.hpp"

#include <compare>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::base {

/// A day, as so many days after 1 January 1970.
struct Date {
  int day = 0;
  auto operator<=>(const Date&) const = default;
  /// Before any day that somebody can write.
  [[nodiscard]] static constexpr Date min() { return {std::numeric_limits<int>::min()}; }
};
[[nodiscard]] constexpr Date operator+(Date date, int days) { return {date.day + days}; }
[[nodiscard]] constexpr Date operator-(Date date, int days) { return {date.day - days}; }
/// How many days lie between them.
[[nodiscard]] constexpr int operator-(Date later, Date earlier) { return later.day - earlier.day; }

/// The day after that many seconds since the beginning of 1970, in UTC.
[[nodiscard]] Date date_at(long long seconds);

/// A day that exists.
[[nodiscard]] Date date_of(int year, int month, int day);

/// `YYYY-MM-DD` of a day that exists, years 1900 to 2999; nothing otherwise.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);

[[nodiscard]] std::string to_text(Date date);       ///< 2026-11-23
[[nodiscard]] std::string to_long_text(Date date);  ///< 23 Nov 2026

[[nodiscard]] std::string to_month_text(Date date);  ///< Nov 2026
[[nodiscard]] Date first_of_month(Date date);

/// The same day of the month so many months earlier, or that month's last day.
[[nodiscard]] Date months_before(Date date, int months);

}  // namespace readiness::base
