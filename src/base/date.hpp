#pragma once

#include "base/modules.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::base {

using Date = std::chrono::sys_days;

/// `YYYY-MM-DD` of a day that exists, years 1900 to 2999; nothing otherwise.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);

[[nodiscard]] std::string to_text(Date date);       ///< 2026-11-23
[[nodiscard]] std::string to_long_text(Date date);  ///< 23 Nov 2026

/// The same day of the month so many months earlier, or that month's last day.
[[nodiscard]] Date months_before(Date date, int months);

}  // namespace readiness::base
